/** Rules about words know English: of a plan in another language they say so, and nothing else. */
import type { Plan } from '../../plan/plan.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';
import type { Verdict } from '../engine/rule.ts';
import { staffTexts, type PlanText } from './plan-texts.ts';

/** What such a rule says of a plan in a language that it does not know. */
export const inOtherLanguage: Verdict = {
  outcome: 'inapplicable',
  messageId: 'other-language',
  at: '',
  data: {},
};

/** Whether a language tag is English, of whichever country. */
export function isEnglish(tag: string): boolean {
  return /^en(?:-|$)/i.test(tag);
}

/** Staff's texts that still count, of a plan in English; absent for any other language. */
export function englishStaffTexts(
  plan: Plan,
  { facts }: { readonly facts: PlanFacts },
): readonly PlanText[] | undefined {
  return isEnglish(plan.language) ? staffTexts(facts) : undefined;
}
