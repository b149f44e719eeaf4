/** One rule over one plan: what it finds, said in words. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import type { PlanFacts } from './plan-facts.ts';
import { say, type engineMessages, type PreparedRule } from './prepare-rules.ts';
import type { Profile } from './profile.ts';
import type { Verdict } from './rule.ts';

/** One run over one plan. */
export interface Run {
  readonly plan: Plan;
  readonly profile: Profile;
  readonly today: PlainDate;
  readonly facts: PlanFacts;
  readonly order: DocumentOrder;
}

/** What the rule finds, in the order of the plan. Never throws, whatever the rule does. */
export function checkRule(rule: PreparedRule, run: Run): readonly Finding[] {
  return run.order.sorted(verdictsOf(rule, run)).map((verdict) => findingOf(rule, verdict));
}

function verdictsOf(prepared: PreparedRule, run: Run): readonly Verdict[] {
  const { rule, options } = prepared;
  const { plan, facts, profile, today } = run;
  if (plan.status === 'closed') return [ofWholePlan('inapplicable', 'plan-closed')];
  if (!rule.kinds.includes(plan.kind)) return [ofWholePlan('inapplicable', 'other-kind')];
  try {
    const verdicts = rule.check(plan, { today, profile, facts, options });
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

function findingOf(prepared: PreparedRule, verdict: Verdict): Finding {
  const { outcome, at, messageId, data } = verdict;
  return {
    rule: prepared.rule.id,
    outcome,
    impact: prepared.impact,
    at,
    messageId,
    message: say(prepared, messageId, data),
    data,
    sources: prepared.sources,
  };
}
