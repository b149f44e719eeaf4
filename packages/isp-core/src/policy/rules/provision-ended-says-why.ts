/** Help that ended or is paused says why. */
import type { Plan, ProvisionLine } from '../../plan/plan.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-ended-says-why',
  since: '0.2.0',
  impact: 'consider',
  topics: ['provision', 'upkeep'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56, and 6.72 to 6.78' },
    { ref: 'nasen-response-2026', at: 'What was tried, and its impact' },
  ],
  help: 'When help ends or pauses, write down why: it did its work, it did not help, or it could not be given.',
  familyHelp:
    'When help stops, the plan should tell you why. All reasons are allowed, the honest ones above all.',
  why: 'The next adult can learn from what was tried, and need not try it again.',
  messages: {
    said: 'The plan says why this line is no longer given.',
    ended: 'This line has ended, and the plan does not say why. Did it do its work?',
    paused:
      'This line is paused, and the plan does not say why. What has to happen before it goes on?',
  },
  check(plan, { pass, ask }) {
    return plan.provision.flatMap((line, i) => {
      const { status } = line;
      if (status !== 'ended' && status !== 'paused') return [];
      const at = `/provision/${i}`;
      return saysWhy(plan, line) ? pass('said', at) : ask(status, at);
    });
  },
});

/** In the line’s own history, or where a review judged it. */
function saysWhy({ reviews }: Plan, { id, status, statusHistory }: ProvisionLine): boolean {
  return (
    statusHistory.some((change) => change.status === status && change.reason !== undefined) ||
    reviews.some(({ provision }) =>
      provision.some((p) => p.provision === id && p.next !== 'keep' && p.reason !== undefined),
    )
  );
}

const change = (status: string, reason?: string) => [
  {
    id: '00000000-0000-4000-8000-000000000065',
    status,
    on: '2029-12-20',
    ...(reason === undefined ? {} : { reason }),
  },
];

export const examples: readonly Example[] = [
  {
    name: 'ended, with the reason',
    base: 'targeted',
    patch: {
      '/provision/0/status': 'ended',
      '/provision/0/statusHistory': /* @__PURE__ */ change('ended', 'Rowan does it alone now.'),
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'said',
    at: '/provision/0',
  },
  {
    name: 'ended at a review that said why',
    base: 'targeted',
    patch: {
      '/provision/0/status': 'ended',
      '/reviews/0/provision': [
        {
          id: '00000000-0000-4000-8000-000000000081',
          provision: '00000000-0000-4000-8000-000000000060',
          delivered: 'yes',
          helped: 'no',
          reason: 'Too much talk.',
          next: 'stop',
        },
      ],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'said',
  },
  {
    name: 'ended without a word',
    base: 'targeted',
    patch: { '/provision/0/status': 'ended' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'ended',
    at: '/provision/0',
  },
  {
    name: 'paused on a day, without a word',
    base: 'targeted',
    patch: {
      '/provision/0/status': 'paused',
      '/provision/0/statusHistory': /* @__PURE__ */ change('paused'),
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'paused',
    at: '/provision/0',
  },
  {
    name: 'ended, with the reason of an earlier pause alone',
    base: 'targeted',
    patch: {
      '/provision/0/status': 'ended',
      '/provision/0/statusHistory': /* @__PURE__ */ change('paused', 'Mr Pike was ill.'),
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'ended',
  },
  {
    name: 'a line that is given',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
