/** Well before a move, the plan says where to. */
import { addDays } from '../../kernel/plain-date.ts';
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'transition-receiving-place-known',
  since: '0.2.0',
  impact: 'should',
  topics: ['transition'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'nasen-response-2026', at: 'Transitions' },
    { ref: 'dfe-cria-2026', at: 'Article 23, adjustments shared within and between settings' },
  ],
  help: 'As soon as it is known, write down where the child goes and when, and get in touch with that place.',
  familyHelp:
    'Once you know where your child goes next, tell the setting, so that it can get in touch.',
  why: 'Visits, people to meet and a plan that has arrived: all of it waits for a place.',
  options: { weeks: 12 },
  messages: {
    known: 'The plan says where the child goes.',
    early: 'The move is on {on:date}; where to may still be open.',
    soon: 'The move is on {on:date}, and the plan does not say where to.',
    'no-day': 'The plan does not say where this move leads, nor when it is.',
  },
  check({ transitions }, { options, today, pass, fail, ask }) {
    return transitions.flatMap(({ status, to, toDescription, on }, i) => {
      if (status !== 'planned' && status !== 'under-way') return [];
      const at = `/transitions/${i}`;
      if (to !== undefined || toDescription !== undefined) return pass('known', at);
      if (on === undefined) return ask('no-day', at);
      const soon = addDays(today, options.weeks * 7) >= on;
      return soon ? fail('soon', at, { on }) : pass('early', at, { on });
    });
  },
});

const nowhere = { '/transitions/0/to': null } as const;

export const examples: readonly Example[] = [
  {
    name: 'a school',
    base: 'moving',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'known',
    at: '/transitions/0',
  },
  {
    name: 'in words',
    base: 'moving',
    patch: {
      '/transitions/0/to': null,
      '/transitions/0/toDescription': 'One of two schools by the harbour',
    },
    today: '2030-07-10',
    expect: 'pass',
    messageId: 'known',
  },
  {
    name: 'still open in winter',
    base: 'moving',
    patch: nowhere,
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'early',
  },
  {
    name: 'still open in summer',
    base: 'moving',
    patch: nowhere,
    today: '2030-07-10',
    expect: 'fail',
    messageId: 'soon',
    at: '/transitions/0',
  },
  {
    name: 'neither where nor when',
    base: 'moving',
    patch: { '/transitions/0/to': null, '/transitions/0/on': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'no-day',
  },
  {
    name: 'twelve weeks to the day',
    base: 'moving',
    patch: { '/transitions/0/to': null },
    today: '2030-06-11',
    expect: 'fail',
    messageId: 'soon',
  },
  {
    name: 'a move that is over',
    base: 'moving',
    patch: { '/transitions/0/to': null, '/transitions/0/status': 'complete' },
    today: '2030-10-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
