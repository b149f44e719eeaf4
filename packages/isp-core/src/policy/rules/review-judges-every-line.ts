/** The yearly review goes through every outcome and every line, and says so. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import type { PlanFacts } from '../engine/plan-facts.ts';

export const rule = defineRule({
  id: 'review-judges-every-line',
  since: '0.2.0',
  impact: 'should',
  topics: ['review'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, review at least annually' },
  ],
  help: 'At the yearly review, judge each outcome and each line of provision. “Not given” and “did not help” are answers like any other.',
  familyHelp:
    'At the yearly review you should hear about everything in the plan: what was given, what helped, and what did not.',
  why: 'What a review passes over in silence goes on as it is, helpful or not.',
  messages: {
    judged: 'The year’s reviews went through every line that was there.',
    gaps: 'This review, and the others of its year, say nothing about {lines:count line/lines} of provision that was already given. Was that left out on purpose?',
    nothing:
      'This review judged neither outcomes nor provision. Write down what was said about each.',
  },
  check(plan, { facts, today, pass, fail, ask }) {
    const last = facts
      .heldReviews()
      .find(({ line }) => line.kind === 'yearly' && line.heldOn <= today);
    if (last === undefined) return [];
    const { line: review, at } = last;
    const year = judgedInTheYear(review.heldOn, facts);
    // Given for a month or longer when the review was held, and still listed as given.
    const monthBefore = addMonths(review.heldOn, -1);
    const older = plan.provision.filter(
      ({ status, startsOn }) =>
        status === 'active' && startsOn !== undefined && startsOn <= monthBefore,
    );
    if (year.size === 0) {
      const said = review.unchanged === true || review.summary !== undefined;
      return older.length > 0 && !said ? fail('nothing', at) : [];
    }
    const lines = older.filter(({ id }) => !year.has(id)).length;
    return lines > 0 ? ask('gaps', at, { lines }) : pass('judged', at);
  },
});

/** What reviews judged in the year up to that review. */
function judgedInTheYear(heldOn: string, facts: PlanFacts): Set<string> {
  const from = addMonths(heldOn, -12);
  return new Set(
    facts
      .heldReviews()
      .filter(({ line }) => line.heldOn > from && line.heldOn <= heldOn)
      .flatMap(({ line }) => [
        ...line.provision.map(({ provision }) => provision),
        ...line.outcomes.map(({ outcome }) => outcome),
      ]),
  );
}

const outcomes = [
  {
    id: '00000000-0000-4000-8000-000000000081',
    outcome: '00000000-0000-4000-8000-000000000070',
    achievement: 'achieved',
    next: 'complete',
  },
];
const provision = [
  {
    id: '00000000-0000-4000-8000-000000000082',
    provision: '00000000-0000-4000-8000-000000000060',
    delivered: 'no',
    helped: 'not-known',
    next: 'change',
  },
];

export const examples: readonly Example[] = [
  {
    name: 'outcome and line judged',
    base: 'targeted',
    patch: {
      '/provision/0/startsOn': '2029-01-22',
      '/reviews/0/outcomes': outcomes,
      '/reviews/0/provision': provision,
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'judged',
    at: '/reviews/0',
  },
  {
    name: 'a line that was three weeks old',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2029-06-04', '/reviews/0/outcomes': outcomes },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'judged',
  },
  {
    name: 'outcome judged, line left out',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2029-01-22', '/reviews/0/outcomes': outcomes },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'gaps',
    at: '/reviews/0',
  },
  {
    name: 'nothing judged, nothing said',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2029-01-22' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'nothing',
    at: '/reviews/0',
  },
  {
    name: 'nothing to judge yet',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'the line judged at a meeting earlier in the year',
    base: 'targeted',
    patch: {
      '/provision/0/startsOn': '2029-01-22',
      '/reviews/0/outcomes': outcomes,
      '/reviews/1': {
        id: '00000000-0000-4000-8000-000000000089',
        status: 'held',
        kind: 'termly',
        heldOn: '2029-03-20',
        invited: [],
        attended: [],
        voices: [],
        outcomes: [],
        provision,
        adjustments: [],
        decisions: [],
      },
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'judged',
  },
  {
    name: 'two years ago does not count',
    base: 'targeted',
    patch: {
      '/provision/0/startsOn': '2027-01-22',
      '/reviews/0/outcomes': outcomes,
      '/reviews/1': {
        id: '00000000-0000-4000-8000-000000000089',
        status: 'held',
        kind: 'termly',
        heldOn: '2028-06-24',
        invited: [],
        attended: [],
        voices: [],
        outcomes: [],
        provision,
        adjustments: [],
        decisions: [],
      },
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'gaps',
  },
  {
    name: 'left unchanged, and said so',
    base: 'targeted',
    patch: { '/provision/0/startsOn': '2029-01-22', '/reviews/0/unchanged': true },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'no review yet',
    base: 'targeted',
    patch: { '/reviews': [] },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
