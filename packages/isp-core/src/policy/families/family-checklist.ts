/**
 * What a family can expect to see in this plan, and whether it is there: the same rules that staff
 * are shown, in the family's words. It gives no score: a plan is not a form to be filled.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../engine/finding.ts';
import type { Rule } from '../engine/rule.ts';
import type { RunOptions } from '../engine/run-rules.ts';
import { runRules } from '../engine/run-rules.ts';
import { rules as ourRules } from '../rules.gen.ts';
import { topicOf, topics } from './topics.ts';

/** It is there; it is not there yet; it is there in some places; or somebody has to look, together with the family. */
export type ChecklistAnswer = 'yes' | 'not-yet' | 'partly' | 'ask';

export interface ChecklistItem {
  readonly rule: string;
  /** What to expect, in the family's words. */
  readonly text: string;
  readonly answer: ChecklistAnswer;
  /** JSON Pointers to where it is missing or in question; empty where it is there. */
  readonly at: readonly string[];
}

export interface ChecklistGroup {
  readonly topic: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
}

export interface ChecklistOptions extends RunOptions {
  /** Where a host uses other rules than ours. */
  readonly rules?: readonly Rule[];
}

/** By topic, in the order in which a family meets them. What does not concern this plan is left out. */
export function familyChecklist(plan: Plan, options: ChecklistOptions): ChecklistGroup[] {
  const rules: readonly Rule[] = options.rules ?? ourRules;
  return checklistOf(runRules(plan, rules, options), rules);
}

/** The same, from findings that are at hand. */
export function checklistOf(
  findings: readonly Finding[],
  rules: readonly Rule[],
): ChecklistGroup[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const groups = new Map<string, ChecklistItem[]>();
  for (const [id, ofRule] of byRule(findings)) {
    const rule = byId.get(id);
    const answer = answerOf(ofRule);
    if (rule === undefined || answer === undefined) continue;
    const topic = rule.topics[0] ?? '';
    const item = { rule: id, text: rule.familyHelp, answer, at: openPlaces(ofRule) };
    groups.set(topic, [...(groups.get(topic) ?? []), item]);
  }
  return [...groups]
    .sort(([a], [b]) => positionOf(a) - positionOf(b))
    .map(([topic, items]) => ({ topic, title: topicOf(topic).familyLabel, items }));
}

function byRule(findings: readonly Finding[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = found.get(finding.rule);
    if (group) group.push(finding);
    else found.set(finding.rule, [finding]);
  }
  return found;
}

/** Undefined where the rule does not concern the plan. */
function answerOf(findings: readonly Finding[]): ChecklistAnswer | undefined {
  const outcomes = new Set(findings.map(({ outcome }) => outcome));
  if (outcomes.has('fail')) return outcomes.has('pass') ? 'partly' : 'not-yet';
  if (outcomes.has('ask')) return 'ask';
  return outcomes.has('pass') ? 'yes' : undefined;
}

function openPlaces(findings: readonly Finding[]): string[] {
  const open = findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'ask');
  return [...new Set(open.map(({ at }) => at))];
}

function positionOf(topic: string): number {
  const at = topics.findIndex(({ id }) => id === topic);
  return at === -1 ? topics.length : at;
}
