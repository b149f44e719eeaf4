/** How long all rules take on a plan, as a multiple of `JSON.parse` of the same text in the same run. */
import { readFileSync } from 'node:fs';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { checkPlan } from '../src/policy/check-plan.ts';
import type { Rule, Verdict } from '../src/policy/engine/rule.ts';
import { runRules } from '../src/policy/engine/run-rules.ts';
import { englandCurrent } from '../src/policy/profiles/england-current.ts';
import { englandProposed2029 } from '../src/policy/profiles/england-proposed-2029.ts';
import { rules } from '../src/policy/rules.gen.ts';
import { readTexts } from '../src/policy/text/plan-texts.ts';
import { compare } from './compare.ts';

const file = new URL('../../isp-fixtures/plans/year-7-new-school-new-home.json', import.meta.url);
const text = JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
const parsed = parsePlan(JSON.parse(text));
if (!parsed.ok) throw new Error('The fixture is no plan.');
const plan = parsed.value;
const today = '2026-11-22';
const proposed = { profile: englandProposed2029, today };
const current = { profile: englandCurrent, today };

const found = checkPlan(plan, proposed);
/** The engine alone: the same answers, without the work of finding them. */
const answered = (rules as readonly Rule[]).map((rule) => {
  const answers = found
    .filter((finding) => finding.rule === rule.id)
    .map((finding) => ({ ...finding, data: finding.data as Verdict['data'] }));
  return { ...rule, check: () => answers };
});
const one = rules.filter(({ id }) => id === 'barrier-is-answered');

console.log(
  `${rules.length} rules and ${found.length} findings on ${(text.length / 1000).toFixed(1)} kB, median of each:`,
);
compare('JSON.parse', () => JSON.parse(text) as unknown, {
  'all rules': () => checkPlan(plan, proposed),
  'law and guidance': () => checkPlan(plan, current),
  'one rule': () => runRules(plan, one, proposed),
  'texts read once': () => readTexts(plan),
  'engine alone': () => runRules(plan, answered, proposed),
});
