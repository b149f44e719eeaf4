/** Runs rules over a plan and says what they found, always in the same order. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { documentOrder, type DocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import { prepareRules, say, type engineMessages, type PreparedRule } from './prepare-rules.ts';
import type { Profile } from './profile.ts';
import type { Rule, Verdict } from './rule.ts';

export interface RunOptions {
  readonly profile: Profile;
  readonly today: PlainDate;
}

/** One run over one plan. */
interface Run extends RunOptions {
  readonly plan: Plan;
  readonly facts: PlanFacts;
  readonly order: DocumentOrder;
}

/**
 * Findings by rule id, then in the order of the plan. Never throws, whatever a rule does. Rules and
 * profiles are values: what is worked out of them is kept, so change a copy and not the thing itself.
 */
export function runRules(plan: Plan, rules: readonly Rule[], options: RunOptions): Finding[] {
  const { profile, today } = options;
  const run: Run = {
    ...{ plan, profile, today },
    facts: planFacts(plan, options),
    order: documentOrder(plan),
  };
  const findings: Finding[] = [];
  for (const rule of prepareRules(rules, profile)) {
    for (const verdict of run.order.sorted(verdictsOf(rule, run))) {
      findings.push(findingOf(rule, verdict));
    }
  }
  return findings;
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
