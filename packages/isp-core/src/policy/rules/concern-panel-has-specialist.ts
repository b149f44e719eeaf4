/** On a panel sits somebody who knows special educational needs. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'concern-panel-has-specialist',
  since: '0.2.0',
  impact: 'should',
  topics: ['concerns'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'pq-122252-2026', at: 'Panel, appropriate and independent SEND specialist' },
    { ref: 'nasen-response-2026', at: 'Complaints' },
  ],
  help: 'Ask somebody with knowledge of special educational needs to sit on the panel: a SENCO of another trust, an inclusion director, or a senior manager.',
  familyHelp:
    'If a concern goes to a panel, one of its members should know about special educational needs.',
  why: 'Whether help was right can be judged only by somebody who knows what right would look like.',
  messages: {
    'has-one': 'A specialist in special educational needs sits on this panel.',
    none: 'Nobody on this panel sits as a specialist in special educational needs.',
  },
  check({ concerns }, { pass, fail }) {
    return concerns.flatMap(({ panel }, i) => {
      if (panel.length === 0) return [];
      const at = `/concerns/${i}`;
      return panel.some(({ specialist }) => specialist) ? pass('has-one', at) : fail('none', at);
    });
  },
});

const member = {
  id: '00000000-0000-4000-8000-000000000145',
  name: 'Ms Bell',
  role: 'Governor',
  specialist: false,
  independent: true,
};

export const examples: readonly Example[] = [
  {
    name: 'a SENCO of another school',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'has-one',
    at: '/concerns/0',
  },
  {
    name: 'a panel of one, who is a specialist',
    base: 'moving',
    patch: { '/concerns/0/panel/1': null },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'has-one',
  },
  {
    name: 'governors alone',
    base: 'moving',
    patch: { '/concerns/0/panel/0/specialist': false },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/concerns/0',
  },
  {
    name: 'a panel of one, who is none',
    base: 'moving',
    patch: { '/concerns/0/panel': [member] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
  },
  {
    name: 'no panel',
    base: 'moving',
    patch: { '/concerns/0/panel': [] },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
