/** The plan is in words that a family uses, not in those of the trade. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import { jargonGroups, plainer } from '../text/jargon.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';

const list = phraseList(jargonGroups);

export const rule = defineRule({
  id: 'plain-words-for-family',
  since: '0.2.0',
  impact: 'consider',
  topics: ['family', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '9.61, for EHC plans' },
    { ref: 'nasen-response-2026', at: 'Plain language for families' },
  ],
  help: 'Use the words that you would use at the school gate. A term that has to stay can be explained in half a sentence.',
  familyHelp:
    'The plan should be in words that you use at home. If a word means nothing to you, say so: it is the plan’s fault, not yours.',
  why: 'Families and children can only agree to, and carry on at home, what they understand.',
  words: plainer,
  messages: {
    plain: 'The plan is in words that a family uses.',
    jargon:
      'Not every family knows the words “{phrase}”. Plainer, if it is what you mean: {plain:words}.',
  },
  check(plan, tools) {
    const texts = englishStaffTexts(plan, tools);
    if (!texts) return inOtherLanguage;
    const jargon = texts.flatMap((text) => {
      const found = findPhrase(list, text);
      if (!found || isExplained(text.text)) return [];
      return [tools.fail('jargon', text.at, { phrase: found.phrase, plain: [found.group.plain] })];
    });
    return jargon.length > 0 || texts.length === 0 ? jargon : tools.pass('plain', '');
  },
});

/** A term with an explanation beside it may stay. */
function isExplained(text: string): boolean {
  return text.includes('(') || /that is,|which means|in other words/i.test(text);
}

export const examples: readonly Example[] = [
  {
    name: 'everyday words',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'plain',
  },
  {
    name: 'a term with its explanation',
    base: 'targeted',
    patch: {
      '/barriers/0/statement':
        'Working memory (keeping steps in mind while doing them) lets me down.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'plain',
  },
  {
    name: 'a term of the trade in a barrier',
    base: 'targeted',
    patch: { '/barriers/0/statement': 'Weak executive functioning across the curriculum.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'jargon',
    at: '/barriers/0',
  },
  {
    name: 'a term of the trade in an adjustment',
    base: 'adjustments',
    patch: { '/adjustments/0/statement': 'Scaffolded and differentiated tasks.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'jargon',
    at: '/adjustments/0',
  },
  {
    name: 'a plan in Somali',
    base: 'targeted',
    patch: { '/language': 'so' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
