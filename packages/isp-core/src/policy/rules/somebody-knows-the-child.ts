/** Somebody at the setting has known the child for a while, and the plan says who. */
import { addMonths } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { isFamily } from '../engine/who-is-who.ts';

export const rule = defineRule({
  id: 'somebody-knows-the-child',
  since: '0.2.0',
  impact: 'consider',
  topics: ['people', 'transition'],
  sources: [
    { ref: 'send-code-2015', at: '6.72 to 6.78' },
    { ref: 'nasen-response-2026', at: 'Relational continuity' },
  ],
  help: 'Record since when people have known the child, beginning with whoever has known them longest. Where all are new, ask somebody at the last setting.',
  familyHelp:
    'The plan should name adults who know your child well and say since when. If all of them are new, tell the setting who knew your child before.',
  why: 'Much of what helps is in people’s heads and not on paper. It leaves with them unless somebody knows whom to ask.',
  options: { months: 6 },
  messages: {
    known:
      'Somebody other than the family has known the child for {months:count month/months} or more.',
    'not-said':
      'The plan does not say since when anybody has known the child. Who has known them longest?',
    'all-new':
      'Nobody besides the family has known the child longer than since {since:date}. Who knew them before, and can be asked?',
  },
  check({ people }, { today, options, pass, ask }) {
    const days = people.filter((p) => !isFamily(p)).flatMap(({ knownSince }) => knownSince ?? []);
    const since = days.toSorted()[0];
    if (since === undefined) return ask('not-said', '/people');
    return since <= addMonths(today, -options.months)
      ? pass('known', '/people', { months: options.months })
      : ask('all-new', '/people', { since });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a teaching assistant of two years',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'known',
    at: '/people',
  },
  {
    name: 'a SENCO of a year beside a new tutor',
    base: 'college',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'known',
  },
  {
    name: 'not said of anybody',
    base: 'targeted',
    patch: { '/people/0/knownSince': null, '/people/1/knownSince': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-said',
    at: '/people',
  },
  {
    name: 'all new in the autumn',
    base: 'targeted',
    patch: { '/people/0/knownSince': '2029-09-03', '/people/1/knownSince': '2029-09-03' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'all-new',
  },
];
