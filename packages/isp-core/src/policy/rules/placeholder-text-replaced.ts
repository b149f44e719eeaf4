/** Nothing is left of the form: “TBC”, “N/A”, “insert name here”. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { inOtherLanguage, isEnglish } from '../text/english.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';
import { placeholderGroups, placeholderTexts } from '../text/placeholders.ts';
import { planTexts } from '../text/plan-texts.ts';

const list = phraseList(placeholderGroups);

export const rule = defineRule({
  id: 'placeholder-text-replaced',
  since: '0.2.0',
  impact: 'should',
  topics: ['content', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.48' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ],
  help: 'Write what is meant, or leave the field out: an empty field is honest, and the kit asks for it where it matters.',
  familyHelp:
    'If the plan says “TBC” or “see above” where something should stand, ask by when it will be filled in.',
  why: 'A plan with gaps that look filled passes for finished, and nobody comes back to it.',
  messages: {
    replaced: 'No part of this plan is still waiting to be filled in.',
    left: 'The text “{text}” stands for something that is still to be written. Write it, or take it out.',
  },
  check(plan, { facts, pass, fail }) {
    if (!isEnglish(plan.language)) return inOtherLanguage;
    const left = planTexts(facts).flatMap((text) => {
      // A child may send kisses.
      if (text.by === 'child-or-family' || text.by === 'another-document' || !text.live) return [];
      const found = asPlaceholder(text.text) ?? findPhrase(list, text)?.phrase;
      return found === undefined ? [] : [fail('left', text.at, { text: found })];
    });
    const nobody = plan.people.flatMap(({ name }, i) => {
      const found = asPlaceholder(name);
      return found === undefined ? [] : [fail('left', `/people/${i}`, { text: found })];
    });
    return left.length + nobody.length > 0 ? [...nobody, ...left] : pass('replaced', '');
  },
});

/** The text in short, if it is all placeholder. */
function asPlaceholder(text: string): string | undefined {
  // None of them is longer.
  if (text.length > 24) return undefined;
  const bare = text.toLowerCase().replaceAll(/[^\p{L}\p{N}/]+/gu, ' ');
  return placeholderTexts.has(bare.trim()) ? text.trim() : undefined;
}

export const examples: readonly Example[] = [
  {
    name: 'a plan that is filled in',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'replaced',
  },
  {
    name: 'a child’s kisses',
    base: 'targeted',
    patch: { '/voices/0/words': 'I like my list xxx' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'replaced',
  },
  {
    name: 'a target that is to be confirmed',
    base: 'targeted',
    patch: { '/outcomes/0/target': 'TBC' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'left',
    at: '/outcomes/0',
  },
  {
    name: 'a person without a name',
    base: 'targeted',
    patch: { '/people/1/name': 'TBA?' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'left',
    at: '/people/1',
  },
  {
    name: 'a bank of phrases, with the name still to be put in',
    base: 'adjustments',
    patch: { '/adjustments/0/statement': 'Adults give [insert name] a card with steps.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'left',
    at: '/adjustments/0',
  },
  {
    name: 'a plan in Punjabi',
    base: 'targeted',
    patch: { '/language': 'pa' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
