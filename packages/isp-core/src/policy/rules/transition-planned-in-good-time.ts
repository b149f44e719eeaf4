/** The two big moves, to secondary school and on from Year 11, are planned in good time. */
import type { Plan } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

type Kind = Plan['transitions'][number]['kind'];

/** After how many months of the last school year there should be a plan, and which moves it may be. */
const moves: Readonly<Record<string, { after: number; phase: string; kinds: readonly Kind[] }>> = {
  '6': {
    after: 4,
    phase: 'primary',
    kinds: ['primary-to-secondary', 'to-specialist', 'to-mainstream'],
  },
  '11': {
    after: 0,
    phase: 'secondary',
    kinds: ['to-post-16', 'to-specialist', 'to-mainstream', 'to-adult-life'],
  },
};

export const rule = defineRule({
  id: 'transition-planned-in-good-time',
  since: '0.2.0',
  impact: 'should',
  topics: ['transition'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'dfe-post16-2026', at: 'Transition planning at least 12 months ahead' },
    { ref: 'nasen-response-2026', at: 'Transitions' },
    { ref: 'send-regs-2014', at: 'regulation 18, for EHC plans' },
  ],
  help: 'Begin to plan the move on from Year 11 a year ahead, and the move to secondary school by January of Year 6. For an EHC plan, the council has to act by 15 February, and by 31 March for post-16.',
  familyHelp:
    'Planning for college or work should begin a year before your child moves on, and for secondary school by the January before.',
  why: 'Places, visits and transport take months, and a child needs time to look forward to them.',
  // Whole months of the school year: 7 is from April.
  options: { lateAfter: 7 },
  messages: {
    planned: 'The next move is in the plan.',
    'not-planned':
      'This school year ends with a big move, and the plan does not speak of it yet. What comes next, and what does the child want?',
    'not-planned-late':
      'The child moves on after this summer, and the plan does not speak of it. Begin now, with the child and the family.',
  },
  check({ person, settings, transitions, updatedAt }, { options, today, pass, fail, ask }) {
    const move = moves[person.yearGroup];
    if (move === undefined) return [];
    // Whole months since September.
    const months = (Number(today.slice(5, 7)) + 3) % 12;
    const begun = Number(today.slice(0, 4)) - (months > 3 ? 1 : 0);
    // A year group that was written down in an earlier school year may be out of date.
    if (updatedAt.slice(0, 10) < `${begun}-09-01`) return [];
    const now = settings.filter(
      ({ to, from }) => from <= today && (to === undefined || to >= today),
    );
    if (now.length > 0 && !now.some(({ phase }) => phase === move.phase)) return [];
    const i = transitions.findIndex(
      ({ kind, status }) => move.kinds.includes(kind) && status !== 'cancelled',
    );
    if (i !== -1) return pass('planned', `/transitions/${i}`);
    if (months >= options.lateAfter) return fail('not-planned-late', '/transitions');
    return months >= move.after ? ask('not-planned', '/transitions') : [];
  },
});

export const examples: readonly Example[] = [
  {
    name: 'Year 6, with the move planned',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'planned',
    at: '/transitions/0',
  },
  {
    name: 'Year 6, on the way to a special school',
    base: 'moving',
    patch: { '/transitions/0/kind': 'to-specialist' },
    today: '2030-05-10',
    expect: 'pass',
    messageId: 'planned',
  },
  {
    name: 'Year 6 in January',
    base: 'moving',
    patch: { '/transitions': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-planned',
    at: '/transitions',
  },
  {
    name: 'Year 11 in autumn',
    base: 'moving',
    patch: { '/transitions': [], '/person/yearGroup': '11', '/settings/0/phase': 'secondary' },
    today: '2029-10-10',
    expect: 'ask',
    messageId: 'not-planned',
  },
  {
    name: 'Year 6 in May',
    base: 'moving',
    patch: { '/transitions': [] },
    today: '2030-05-10',
    expect: 'fail',
    messageId: 'not-planned-late',
    at: '/transitions',
  },
  {
    name: 'Year 6 in November',
    base: 'moving',
    patch: { '/transitions': [] },
    today: '2029-11-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'Year 6, and the move was cancelled',
    base: 'moving',
    patch: { '/transitions/0/status': 'cancelled' },
    today: '2030-04-01',
    expect: 'fail',
    messageId: 'not-planned-late',
  },
  {
    name: 'Year 6 on the last day of March',
    base: 'moving',
    patch: { '/transitions': [] },
    today: '2030-03-31',
    expect: 'ask',
    messageId: 'not-planned',
  },
  {
    name: 'Year 11 on the first day of September, saved that day',
    base: 'moving',
    patch: {
      '/transitions': [],
      '/person/yearGroup': '11',
      '/settings/0/phase': 'secondary',
      '/updatedAt': '2029-09-01T09:00:00Z',
    },
    today: '2029-09-01',
    expect: 'ask',
    messageId: 'not-planned',
  },
  {
    name: 'a year group of last year',
    base: 'moving',
    patch: { '/transitions': [], '/updatedAt': '2029-08-31T09:00:00Z' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'Year 6 in a school that goes on to 16',
    base: 'moving',
    patch: { '/transitions': [], '/settings/0/phase': 'all-through' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'Year 5',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
