/** When help was not given, or only in part, the log says why. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { standingDelivery } from '../engine/standing-delivery.ts';

export const rule = defineRule({
  id: 'missed-session-has-reason',
  since: '0.2.0',
  impact: 'consider',
  topics: ['delivery'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Being honest, including about what was not delivered' },
    { ref: 'isos-lga-ccn-2026', at: 'Plans that are not delivered' },
  ],
  help: 'When a session did not take place, or only in part, note why.',
  familyHelp: 'When your child did not get some of the help, the log should say why.',
  why: 'A reason shows what would put it right: cover for a colleague, another room, or another way of asking the child.',
  messages: {
    given: 'The log says why sessions were missed, where any were.',
    missing: 'This session did not take place as planned, and the log does not say why.',
  },
  check(plan, { pass, fail }) {
    if (plan.delivery.length === 0) return [];
    const gaps = standingDelivery(plan).filter(
      ({ line }) =>
        line.delivered !== 'yes' && line.reason === undefined && line.note === undefined,
    );
    return gaps.length > 0 ? gaps.map(({ at }) => fail('missing', at)) : pass('given', '/delivery');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a missed session with its reason',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'given',
    at: '/delivery',
  },
  {
    name: 'a note in place of a reason',
    base: 'specialist',
    patch: { '/delivery/1/reason': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'given',
  },
  {
    name: 'not given, and no word why',
    base: 'specialist',
    patch: { '/delivery/1/reason': null, '/delivery/1/note': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/delivery/1',
  },
  {
    name: 'given in part, and no word why',
    base: 'specialist',
    patch: { '/delivery/3/delivered': 'partly' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/delivery/3',
  },
  {
    name: 'no log',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'a later entry puts it right',
    base: 'specialist',
    patch: {
      '/delivery/1/reason': null,
      '/delivery/1/note': null,
      '/delivery/4': {
        id: '00000000-0000-4000-8000-000000000109',
        provision: '00000000-0000-4000-8000-000000000061',
        on: '2029-12-04',
        delivered: 'no',
        reason: 'staff-absent',
        corrects: '00000000-0000-4000-8000-000000000101',
      },
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'given',
  },
];
