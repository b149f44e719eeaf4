/** An adjustment is what adults change. It is not a task for the child. */
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { inOtherLanguage, isEnglish } from '../text/english.ts';

export const rule = defineRule({
  id: 'adjustment-says-what-adults-do',
  since: '0.2.0',
  impact: 'should',
  topics: ['adjustments', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [{ ref: 'equality-act-2010', at: 'section 20' }],
  help: 'Begin with what an adult does or changes. What the child is to learn belongs among the outcomes.',
  familyHelp:
    'An adjustment is something that the setting does differently. If it only tells your child to try harder, ask what the adults will change.',
  why: 'The duty is on the setting. An adjustment that asks the child to try harder leaves everything as it was.',
  messages: {
    adults: 'This adjustment says what is done or changed for the child.',
    'child-only':
      'This adjustment asks something of the child and nothing of the adults. What do they do, or change?',
  },
  check(plan, { facts, pass, fail }) {
    if (!isEnglish(plan.language)) return inOtherLanguage;
    const names = namesOf(plan);
    return facts
      .liveAdjustments()
      .map(({ line, at }) =>
        asksOnlyTheChild(line.statement, names) ? fail('child-only', at) : pass('adults', at),
      );
  },
});

function namesOf({ person }: Plan): ReadonlySet<string> {
  const names = [person.givenName, person.preferredName ?? person.givenName];
  return new Set([
    ...names.map((name) => name.toLowerCase()),
    ...['he', 'she', 'they', 'child', 'pupil', 'student', 'learner'],
  ]);
}

/** What adults make possible for the child is said with these: “will have”, “should be given”. */
const doneByAdults: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['be', 'get', 'have', 'receive', 'sit', 'not', 'also', 'always', 'never', 'only'],
]);

const owed = /^(?:will|should|must|shall)$/;

/** “Rowan must …”, “Rowan needs to …”, “To remember to …”: the child, and then what the child owes. */
function asksOnlyTheChild(statement: string, names: ReadonlySet<string>): boolean {
  // The first words are enough, and keep a long text from costing anything.
  const words = statement
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}’']+/u);
  const from = words[0] === 'the' || words[0] === 'a' ? 1 : 0;
  const [first = '', second = '', third = ''] = words.slice(from);
  if (first === 'to') return /^(?:try|remember|concentrate|listen|focus|behave)$/.test(second);
  if (!names.has(first)) return false;
  if (owed.test(second)) return !doneByAdults.has(third);
  return /^(?:needs|has|ought|tries)$/.test(second) && third === 'to';
}

export const examples: readonly Example[] = [
  {
    name: 'what adults do',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'adults',
    at: '/adjustments/0',
  },
  {
    name: 'what the child is given',
    base: 'adjustments',
    patch: { '/adjustments/0/statement': 'Rowan will have the list on the table.' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'adults',
  },
  {
    name: 'a task for the child',
    base: 'targeted',
    patch: { '/adjustments/0/statement': 'Rowan must remember to ask for help.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'child-only',
    at: '/adjustments/0',
  },
  {
    name: 'an aim in the place of an adjustment',
    base: 'adjustments',
    patch: { '/adjustments/0/statement': 'To try to concentrate for ten minutes.' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'child-only',
  },
  {
    name: 'a plan in Tamil',
    base: 'targeted',
    patch: { '/language': 'ta' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'other-language',
  },
];
