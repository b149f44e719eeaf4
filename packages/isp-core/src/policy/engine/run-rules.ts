/** Runs rules over a plan and says what they found, always in the same order. */
import { resolveSource, type SourceRef } from '../../codes/sources.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { byDocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { fillTemplate } from './message-template.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import type { OptionValue, Profile } from './profile.ts';
import type { Rule, Verdict } from './rule.ts';

export interface RunOptions {
  readonly profile: Profile;
  readonly today: PlainDate;
}

/** What the engine itself may say of any rule. */
export const engineMessages = {
  'plan-closed': 'This plan is closed, so this advice no longer concerns it.',
  'other-kind': 'This advice is not meant for this kind of record.',
  'nothing-to-check': 'There is nothing in this plan yet that this advice concerns.',
  'rule-failed':
    'This check could not be carried out, because of a fault in the check and not in the plan. Please look at this part yourself: {help}',
} as const;

/** Findings by rule id, then in the order of the plan. Never throws, whatever a rule does. */
export function runRules(plan: Plan, rules: readonly Rule[], options: RunOptions): Finding[] {
  const inOrder = byDocumentOrder(plan);
  const facts = planFacts(plan, options);
  return rules
    .filter((rule) => isUsed(rule, options.profile))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((rule) =>
      verdictsOf(rule, plan, { ...options, facts })
        .toSorted((a, b) => inOrder(a.at, b.at))
        .map((verdict) => findingOf(rule, verdict, options.profile)),
    );
}

function isUsed(rule: Rule, profile: Profile): boolean {
  return settingOf(rule, profile)?.off !== true && sourcesOf(rule, profile).length > 0;
}

function verdictsOf(
  rule: Rule,
  plan: Plan,
  { profile, today, facts }: RunOptions & { readonly facts: PlanFacts },
): readonly Verdict[] {
  if (plan.status === 'closed') return [ofWholePlan('inapplicable', 'plan-closed')];
  if (!rule.kinds.includes(plan.kind)) return [ofWholePlan('inapplicable', 'other-kind')];
  try {
    const verdicts = rule.check(plan, { today, profile, facts, options: optionsOf(rule, profile) });
    return verdicts.length > 0 ? verdicts : [ofWholePlan('inapplicable', 'nothing-to-check')];
  } catch {
    // What was thrown is not repeated: it may quote the plan, and findings are stored and shown.
    return [ofWholePlan('ask', 'rule-failed', { help: rule.help })];
  }
}

function ofWholePlan(
  outcome: Verdict['outcome'],
  messageId: keyof typeof engineMessages,
  data: Verdict['data'] = {},
): Verdict {
  return { outcome, messageId, at: '', data };
}

/** The rule's options with the profile's values, where those are of the same type. */
function optionsOf(rule: Rule, profile: Profile): Record<string, OptionValue> {
  const theirs = settingOf(rule, profile)?.options ?? {};
  return Object.fromEntries(
    Object.entries(rule.options).map(([name, ours]) => {
      const value = Object.hasOwn(theirs, name) ? theirs[name] : undefined;
      return [name, typeof value === typeof ours && value !== undefined ? value : ours];
    }),
  );
}

function findingOf(rule: Rule, verdict: Verdict, profile: Profile): Finding {
  const { outcome, at, messageId, data } = verdict;
  const templates: Readonly<Record<string, string>> = { ...engineMessages, ...rule.messages };
  return {
    rule: rule.id,
    outcome,
    impact: settingOf(rule, profile)?.impact ?? rule.impact,
    at,
    messageId,
    message: fillTemplate(templates[messageId] ?? messageId, data, rule.words),
    data,
    sources: sourcesOf(rule, profile),
  };
}

function sourcesOf(rule: Rule, { statuses }: Profile): SourceRef[] {
  return rule.sources
    .map(resolveSource)
    .filter((source) => statuses === undefined || statuses.includes(source.status));
}

function settingOf(rule: Rule, profile: Profile): Profile['rules'][string] | undefined {
  return Object.hasOwn(profile.rules, rule.id) ? profile.rules[rule.id] : undefined;
}
