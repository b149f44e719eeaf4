/** Help in a group says how large the group is. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'provision-group-size-recorded',
  since: '0.2.0',
  impact: 'consider',
  topics: ['provision'],
  sources: [
    { ref: 'dfe-reform-2026', at: 'Layers of support, small groups' },
    { ref: 'send-code-2015', at: '6.48' },
  ],
  help: 'For help in a group, write down how many children there are.',
  familyHelp: 'Where help is given in a group, the plan should tell you how large it is.',
  why: 'Three children get to speak; in a group of twelve, one may not be noticed.',
  options: { many: 12 },
  messages: {
    recorded: 'The group has {size} children.',
    missing: 'This is given in a group. How many children are in it?',
    large:
      'The group has {size} children. Is that still help that is different from what others have?',
  },
  check(_plan, { facts, options, pass, fail, ask }) {
    return facts.liveProvision().flatMap(({ line: { recipient }, at }) => {
      if (recipient.kind !== 'group') return [];
      const { size } = recipient;
      if (size === undefined) return fail('missing', at);
      return size > options.many ? ask('large', at, { size }) : pass('recorded', at, { size });
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a group of three',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
    at: '/provision/0',
  },
  {
    name: 'a group of twelve',
    base: 'targeted',
    patch: { '/provision/0/recipient/size': 12 },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'a group of nobody knows how many',
    base: 'targeted',
    patch: { '/provision/0/recipient/size': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/provision/0',
  },
  {
    name: 'a group of thirteen',
    base: 'targeted',
    patch: { '/provision/0/recipient/size': 13 },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'large',
  },
  {
    name: 'help for the child alone',
    base: 'targeted',
    patch: { '/provision/0/recipient': { kind: 'child' } },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
