/** Every English text of the policy, by where it belongs: the template from which a translation is made. */
import { engineMessages } from '../src/policy/engine/prepare-rules.ts';
import type { Rule } from '../src/policy/engine/rule.ts';
import { topics } from '../src/policy/families/topics.ts';
import { adjustmentsArguments } from '../src/policy/plan-needed/adjustments-arguments.ts';
import { supportPlanArguments } from '../src/policy/plan-needed/support-plan-arguments.ts';

export function ruleMessages(rules: readonly Rule[], madeBy: string): object {
  return {
    madeBy,
    language: 'en-GB',
    gaps: 'Keep what stands in curly brackets: {name}, {due:date}, {missing:words}. In {days:count day/days} translate the two words.',
    engine: engineMessages,
    topics: Object.fromEntries(
      topics.map(({ id, label, familyLabel }) => [id, { label, familyLabel }]),
    ),
    planNeeded: Object.fromEntries(
      [...supportPlanArguments, ...adjustmentsArguments].map(({ id, reason, familyReason }) => [
        id,
        { reason, familyReason },
      ]),
    ),
    rules: Object.fromEntries(
      rules.map(({ id, help, familyHelp, why, words, messages }) => [
        id,
        { help, familyHelp, why, words, messages },
      ]),
    ),
  };
}
