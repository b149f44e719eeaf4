/** Checks a plan again and again while it is written, and each time only what the changes can have touched. */
import { isPlainDate } from '../kernel/date-pattern.ts';
import type { Plan } from '../plan/plan.ts';
import { checkRule } from './engine/check-rule.ts';
import { documentOrder } from './engine/document-order.ts';
import type { Finding } from './engine/finding.ts';
import { partReader } from './engine/part-reader.ts';
import { planFacts } from './engine/plan-facts.ts';
import { prepareRules } from './engine/prepare-rules.ts';
import { notADay, type RunOptions } from './engine/run-rules.ts';
import { rules } from './rules.gen.ts';

export interface PlanChecker {
  /**
   * One step for each rule that has to look again; the last gives the findings, the same as
   * `checkPlan` gives. Between two steps whoever checks may do something else, or leave off.
   */
  readonly check: (plan: Plan) => Generator<undefined, Finding[], undefined>;
}

/**
 * A checker for one profile and one day. It takes it that plans are values: a part of a plan that is
 * the same object says the same. Plans that come of one another through `applyEdit` share all that
 * the edit left alone, and rules that read nothing else are not run again.
 */
export function planChecker(options: RunOptions): PlanChecker {
  const reader = partReader();
  return {
    *check(given) {
      if (!isPlainDate(options.today)) return [notADay(options.today)];
      const findings: Finding[] = [];
      for (const rule of prepareRules(rules, options.profile)) {
        // Another check may have begun since the last step.
        const plan = reader.turnTo(given);
        const isNew = !reader.has(rule);
        const found = reader.keep(rule, () =>
          checkRule(rule, {
            ...{ plan, profile: options.profile, today: options.today },
            facts: planFacts(plan, options, reader.keep),
            order: documentOrder(plan),
          }),
        );
        findings.push(...found);
        if (isNew) yield;
      }
      return findings;
    },
  };
}
