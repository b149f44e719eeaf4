/** The rule about a whole cohort: what is said of one child was written for that child. */
import { fillTemplate } from '../engine/message-template.ts';
import { resolveSource, type SourcePlace, type SourceRef } from '../../codes/sources.ts';
import type { Impact } from '../engine/finding.ts';
import type { OptionValue, Profile } from '../engine/profile.ts';

/** The rule, in the form of the rules for one plan. */
export const copiedText = {
  id: 'copied-text-across-children',
  since: '0.2.0',
  impact: 'should',
  topics: ['cohort', 'child-first', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '1.24 and 6.48' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ] satisfies readonly SourcePlace[],
  help: 'Look at these plans side by side. A starting text is fine for what adults do; what gets in a child’s way, what they say and what they work towards is their own.',
  familyHelp:
    'What the plan says about your child should be true of your child. If it reads as if it could be anybody’s, say so.',
  why: 'A pasted sentence was written about another child. Whoever relies on it helps the wrong one.',
  options: { plans: 3, words: 6 },
  messages: {
    own: 'In these plans, what is said of each child is said of that child alone.',
    copied:
      'The same words about the child stand in {plans:count plan/plans}. Are they true of each of these children?',
    'copied-voice':
      'The same words stand as a child’s or family’s own in {plans:count plan/plans}. Who said them?',
  },
} as const;

/** The rule as a profile has it; absent where the profile does not use it. */
export function copiedTextUnder(profile: Profile):
  | {
      readonly impact: Impact;
      readonly options: { readonly plans: number; readonly words: number };
      readonly sources: readonly SourceRef[];
    }
  | undefined {
  const setting = Object.hasOwn(profile.rules, copiedText.id)
    ? profile.rules[copiedText.id]
    : undefined;
  const sources = copiedText.sources
    .map(resolveSource)
    .filter(({ status }) => profile.statuses === undefined || profile.statuses.includes(status));
  if (setting?.off === true || sources.length === 0) return undefined;
  const { plans, words } = copiedText.options;
  return {
    impact: setting?.impact ?? copiedText.impact,
    // One plan is no copy, whatever a profile says.
    options: {
      plans: Math.max(2, numberOr(setting?.options?.['plans'], plans)),
      words: numberOr(setting?.options?.['words'], words),
    },
    sources,
  };
}

function numberOr(value: OptionValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** One of its messages, with its facts. */
export function copiedTextMessage(
  id: keyof typeof copiedText.messages,
  data: Readonly<Record<string, number>>,
): string {
  return fillTemplate(copiedText.messages[id], data);
}
