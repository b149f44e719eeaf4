/** The child and the family have said what they think of the plan as it stands. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { placed } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'agreement-recorded',
  since: '0.2.0',
  impact: 'should',
  topics: ['agreement', 'family'],
  sources: [
    { ref: 'send-code-2015', at: '6.48, and 6.64 to 6.71' },
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'nasen-response-2026', at: 'Partners, not recipients of a finished document' },
  ],
  help: 'Ask the child and the family whether they agree to the plan, in part, or not, and note their answer. No answer is wrong.',
  familyHelp:
    'You should be asked whether you agree with the plan. You can agree in part, or not, and your reasons belong in it.',
  why: 'A plan that was made together is carried out together.',
  options: { months: 12 },
  messages: {
    answered: 'The child or the family last answered to the plan on {on:date}.',
    nobody: 'The plan is in force, and neither the child’s nor the family’s answer to it is noted.',
    old: 'The child and the family last answered to the plan on {on:date}. Do they still see it so?',
    'before-review':
      'The last answer to the plan dates from {on:date}, before the last review. Ask the child and the family about the plan as it is now.',
  },
  check({ agreements, status }, { facts, options, profile, pass, fail, ask }) {
    if (status !== 'active') return [];
    const answers = placed(agreements, 'agreements').filter(
      ({ line }) => line.party === 'child' || line.party === 'family',
    );
    const last = answers.reduce<(typeof answers)[number] | undefined>(
      (latest, answer) => (latest && latest.line.on > answer.line.on ? latest : answer),
      undefined,
    );
    if (last === undefined) return fail('nobody', '/agreements');
    const { at } = last;
    const { on } = last.line;
    if (on < facts.monthsAgo(options.months)) return ask('old', at, { on });
    // A short meeting about progress need not ask the question anew.
    const review = facts
      .heldReviews()
      .find(({ line }) => profile.reviews.countedKinds.includes(line.kind))?.line.heldOn;
    // Six weeks leave time to write the plan up and to read it.
    const waiting = review !== undefined && on < review && review < facts.daysAgo(42);
    return waiting ? ask('before-review', at, { on }) : pass('answered', at, { on });
  },
});

const answer = (on: string) => [
  {
    id: '00000000-0000-4000-8000-000000000090',
    party: 'family',
    position: 'agreed',
    revision: 3,
    on,
  },
];

export const examples: readonly Example[] = [
  {
    name: 'agreed at the review',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'not agreed, which is an answer',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'nobody was asked',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nobody',
    at: '/agreements',
  },
  {
    name: 'agreed more than a year ago',
    base: 'targeted',
    patch: { '/agreements': /* @__PURE__ */ answer('2029-01-09') },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'old',
    at: '/agreements/0',
  },
  {
    name: 'agreed before the review',
    base: 'targeted',
    patch: { '/agreements': /* @__PURE__ */ answer('2029-01-22') },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'before-review',
  },
  {
    name: 'a draft',
    base: 'targeted',
    patch: { '/status': 'draft' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a year ago to the day',
    base: 'specialist',
    today: '2030-10-15',
    expect: 'pass',
    messageId: 'answered',
  },
  {
    name: 'the child alone answered',
    base: 'specialist',
    patch: { '/agreements/1/party': 'setting' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'answered',
    at: '/agreements/0',
  },
  {
    name: 'six weeks after the review, and no answer yet',
    base: 'targeted',
    patch: { '/agreements': /* @__PURE__ */ answer('2029-01-22') },
    today: '2029-08-05',
    expect: 'pass',
    messageId: 'answered',
  },
];
