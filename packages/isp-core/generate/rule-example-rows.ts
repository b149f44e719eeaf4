/** A rule's examples with what it says of each, from a real run. */
import { parsePlan } from '../src/plan/parse-plan.ts';
import { planOf } from '../src/policy/engine/example-plans.ts';
import type { Example } from '../src/policy/engine/example.ts';
import type { Rule } from '../src/policy/engine/rule.ts';
import { runRules } from '../src/policy/engine/run-rules.ts';
import { englandProposed2029 } from '../src/policy/profiles/england-proposed-2029.ts';
import { markdownText } from './markdown-text.ts';

export type NamedExample = Example;

export function ruleExampleRows(rule: Rule, examples: readonly NamedExample[]): string[] {
  return [
    '| A plan where | Answer | What the rule says |',
    '| --- | --- | --- |',
    ...examples.map((example) => {
      const cells = [example.name, example.expect, messageFor(rule, example)];
      return `| ${cells.map(markdownText).join(' | ')} |`;
    }),
  ];
}

function messageFor(rule: Rule, example: NamedExample): string {
  const plan = parsePlan(planOf(example));
  if (!plan.ok) throw new Error(`${rule.id}: the plan of “${example.name}” is no plan.`);
  // All sources count here, so that no rule is left out.
  const options = { profile: englandProposed2029, today: example.today };
  const found = runRules(plan.value, [rule], options).find(
    ({ outcome, messageId }) => outcome === example.expect && messageId === example.messageId,
  );
  if (!found) throw new Error(`${rule.id}: “${example.name}” does not ${example.expect}.`);
  return found.message;
}
