/** A barrier says what gets in the way. A diagnosis or a category alone tells nobody what to do. */
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { inOtherLanguage, isEnglish } from '../text/english.ts';
import { labelFillers, labelWords } from '../text/labels.ts';

export const rule = defineRule({
  id: 'diagnosis-is-not-the-only-need',
  since: '0.2.0',
  impact: 'should',
  topics: ['barriers', 'child-first', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.27' },
    { ref: 'dfe-reform-2026', at: 'Support without a diagnosis' },
  ],
  help: 'Write what gets in this child’s way, where and when. A diagnosis can stand behind it; it is never needed, and never enough.',
  familyHelp:
    'The plan should describe what is hard for your child, day by day, not only name a diagnosis. Your child needs no diagnosis to have support.',
  why: 'Two children with the same diagnosis need different things, and a child without one needs help just as much.',
  messages: {
    described: 'This barrier says more than a diagnosis or a category.',
    'label-only':
      'This barrier names a diagnosis or a category and nothing else. What gets in the way, where and when?',
    'label-first':
      'This barrier begins with a diagnosis or a category, and says under impact what gets in the way. Could that stand first?',
  },
  check(plan, { pass, fail, ask }) {
    if (!isEnglish(plan.language)) return inOtherLanguage;
    const names = wordsOf(namesOf(plan));
    return plan.barriers.map(({ statement, impact }, i) => {
      const at = toPointer(['barriers', i]);
      if (!isOnlyLabel(wordsOf(statement), names)) return pass('described', at);
      const said = impact !== undefined && !isOnlyLabel(wordsOf(impact), names);
      return said ? ask('label-first', at) : fail('label-only', at);
    });
  },
});

function namesOf({ person }: Plan): string {
  return `${person.givenName} ${person.familyName} ${person.preferredName ?? ''}`;
}

/** Lower case, without what follows an apostrophe: “Down’s” and “Rowan’s” are “down” and “rowan”. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’]s/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function isOnlyLabel(words: readonly string[], names: readonly string[]): boolean {
  const says = (word: string) =>
    !labelWords.has(word) && !labelFillers.has(word) && !names.includes(word);
  return words.some((word) => labelWords.has(word) || word === 'down') && !words.some(says);
}

export const examples: readonly Example[] = [
  {
    name: 'a barrier in the child’s words',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'described',
    at: '/barriers/0',
  },
  {
    name: 'a diagnosis, and what it means here',
    base: 'targeted',
    patch: {
      '/barriers/0/statement': 'Rowan is dyslexic: reading a worksheet takes all of the lesson.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'described',
  },
  {
    name: 'a diagnosis alone',
    base: 'targeted',
    patch: {
      '/barriers/0/statement': 'Rowan has a diagnosis of autism and ADHD.',
      '/barriers/0/impact': null,
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'label-only',
    at: '/barriers/0',
  },
  {
    name: 'a code of the register',
    base: 'adjustments',
    patch: { '/barriers/0/statement': 'SEMH', '/barriers/0/impact': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'label-only',
  },
  {
    name: 'a diagnosis, with the barrier under impact',
    base: 'targeted',
    patch: {
      '/barriers/0/statement': 'Dyspraxia (awaiting assessment)',
      '/barriers/0/impact': 'Changing for PE takes all of break.',
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'label-first',
  },
  {
    name: 'a plan in Polish',
    base: 'targeted',
    patch: { '/language': 'pl' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
