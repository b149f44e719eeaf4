/** The plan looks for what gets in the child's way, and does not make the child the difficulty. */
import type { Plan } from '../../plan/plan.ts';
import { askInstead, blameGroups, othersView } from '../text/blame-phrases.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { englishStaffTexts, inOtherLanguage } from '../text/english.ts';
import { findPhrase, phraseList } from '../text/phrase-list.ts';
import type { PlanText } from '../text/plan-texts.ts';

const list = phraseList(blameGroups);
const views = phraseList(othersView);

export const rule = defineRule({
  id: 'child-not-blamed',
  since: '0.2.0',
  impact: 'should',
  topics: ['child-first', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.21' },
    { ref: 'equality-act-2010', at: 'section 15' },
    { ref: 'nasen-response-2026', at: 'The child, not the category' },
  ],
  help: 'Describe what is seen, where and when, and what it may tell you. Would you read this sentence aloud to the child?',
  familyHelp:
    'The plan should describe what is hard for your child, not call your child difficult. You can ask for any such sentence to be written again.',
  why: 'A child reads, sooner or later, what was written about them; and an adult who reads “refuses” looks no further for the reason.',
  words: askInstead,
  messages: {
    fair: 'The plan describes what gets in the way, without blame.',
    blaming: 'The words “{phrase}” put the difficulty in the child. Describe {instead:words}.',
  },
  check(plan, tools) {
    const texts = englishStaffTexts(plan, tools);
    if (!texts) return inOtherLanguage;
    const blaming = texts.flatMap((text) => {
      const found = findPhrase(list, text) ?? nameThatWont(plan, text);
      if (!found || findPhrase(views, text)) return [];
      const { instead } = found.group;
      return [tools.fail('blaming', text.at, { phrase: found.phrase, instead: [instead] })];
    });
    return blaming.length > 0 || texts.length === 0 ? blaming : tools.pass('fair', '');
  },
});

/** “Rowan won’t”: only of the child, since a door that won’t open is nobody’s fault. */
function nameThatWont(
  { person }: Plan,
  { text }: PlanText,
): { phrase: string; group: { instead: 'cannot' } } | undefined {
  if (!/won['’]t/i.test(text)) return undefined;
  const names = [person.givenName, person.preferredName ?? person.givenName];
  const lower = text.toLowerCase().replaceAll('’', "'");
  return names.some((name) => lower.includes(`${name.toLowerCase()} won't `))
    ? { phrase: 'won’t', group: { instead: 'cannot' } }
    : undefined;
}

export const examples: readonly Example[] = [
  {
    name: 'what gets in the way, in the child’s words',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fair',
  },
  {
    name: 'how others see the child, and a door that does not open',
    base: 'adjustments',
    patch: {
      '/barriers/0/impact': 'Rowan is taken for lazy by adults who see only the last minute.',
      '/barriers/0/where': 'The hall, where the side door won’t open.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'fair',
  },
  {
    name: 'a child who “refuses”',
    base: 'targeted',
    patch: { '/barriers/0/statement': 'Rowan refuses to start work.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'blaming',
    at: '/barriers/0',
  },
  {
    name: 'a child who “won’t”',
    base: 'targeted',
    patch: { '/barriers/0/statement': 'Rowan won’t sit on the carpet.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'blaming',
  },
  {
    name: 'a child who “seeks attention”',
    base: 'adjustments',
    patch: { '/barriers/0/impact': 'Attention-seeking stops the lesson.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'blaming',
    at: '/barriers/0',
  },
  {
    name: 'a plan in Romanian',
    base: 'targeted',
    patch: { '/language': 'ro' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
