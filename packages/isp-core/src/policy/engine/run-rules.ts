/** Runs rules over a plan and says what they found, always in the same order. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { checkRule, type Run } from './check-rule.ts';
import { documentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { fillTemplate } from './message-template.ts';
import { planFacts } from './plan-facts.ts';
import { engineMessages, prepareRules } from './prepare-rules.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';

export interface RunOptions {
  readonly profile: Profile;
  /** `YYYY-MM-DD`. Where it is no date, that is the one finding. */
  readonly today: PlainDate;
}

/**
 * Findings by rule id, then in the order of the plan. Never throws, whatever a rule does. Rules and
 * profiles are values: what is worked out of them is kept, so change a copy and not the thing itself.
 *
 * Where `today` is no date, nothing is checked: the one finding, of the rule `today`, asks for it.
 */
export function runRules(plan: Plan, rules: readonly Rule[], options: RunOptions): Finding[] {
  const { profile, today } = options;
  if (!isPlainDate(today)) return [notADay(today)];
  const run: Run = {
    ...{ plan, profile, today },
    facts: planFacts(plan, options),
    order: documentOrder(plan),
  };
  return prepareRules(rules, profile).flatMap((rule) => checkRule(rule, run));
}

/** A question, since it says nothing of the plan; of no rule of ours, so it has an id that none has. */
export function notADay(today: unknown): Finding {
  const data = { today: String(today).slice(0, 40) };
  return {
    ...{ rule: 'today', outcome: 'ask', impact: 'must', at: '', messageId: 'no-such-day' },
    message: fillTemplate(engineMessages['no-such-day'], data),
    data,
    sources: [],
  };
}
