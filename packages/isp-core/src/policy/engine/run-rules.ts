/** Runs rules over a plan and says what they found, always in the same order. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { documentOrder, type DocumentOrder } from './document-order.ts';
import type { Finding } from './finding.ts';
import { fillTemplate } from './message-template.ts';
import { planFacts, type PlanFacts } from './plan-facts.ts';
import { engineMessages, prepareRules, say, type PreparedRule } from './prepare-rules.ts';
import type { Profile } from './profile.ts';
import type { Rule, Verdict } from './rule.ts';

export interface RunOptions {
  readonly profile: Profile;
  /** `YYYY-MM-DD`. Where it is no date, that is the one finding. */
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
  const findings: Finding[] = [];
  for (const rule of prepareRules(rules, profile)) {
    for (const verdict of run.order.sorted(verdictsOf(rule, run))) {
      findings.push(findingOf(rule, verdict));
    }
  }
  return findings;
}

/** A question, since it says nothing of the plan; of no rule of ours, so it has an id that none has. */
function notADay(today: unknown): Finding {
  const data = { today: String(today).slice(0, 40) };
  return {
    ...{ rule: 'today', outcome: 'ask', impact: 'must', at: '', messageId: 'no-such-day' },
    message: fillTemplate(engineMessages['no-such-day'], data),
    data,
    sources: [],
  };
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
