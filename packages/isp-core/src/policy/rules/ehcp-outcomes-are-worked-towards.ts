/** Each outcome of the EHC plan has help behind it. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'ehcp-outcomes-are-worked-towards',
  since: '0.2.0',
  impact: 'consider',
  topics: ['ehcp', 'outcomes'],
  sources: [
    { ref: 'send-regs-2014', at: 'regulation 12' },
    { ref: 'send-code-2015', at: '9.62' },
    { ref: 'dfe-families-2026', at: 'Individual Support Plans, for a child with an EHC plan' },
  ],
  help: 'For each outcome of the EHC plan, say which of its provision is for it, and which line delivers that.',
  familyHelp:
    'For each outcome in the EHC plan, you should be able to see what is done towards it.',
  why: 'An outcome with nothing behind it is a wish.',
  messages: {
    'worked-towards': 'Help in this plan works towards this outcome.',
    nothing:
      'No line delivers provision for this outcome of the EHC plan. What is done towards it?',
  },
  check({ basis, ehcp }, { facts, pass, ask }) {
    if (ehcp === undefined || basis.ehcp !== 'in-force') return [];
    const given = new Set(facts.liveProvision().flatMap(({ line }) => line.ehcpProvision));
    const behind = new Set(ehcp.provision.flatMap((p) => (given.has(p.id) ? p.outcomes : [])));
    return ehcp.outcomes.map(({ id }, i) => {
      const at = `/ehcp/outcomes/${i}`;
      return behind.has(id) ? pass('worked-towards', at) : ask('nothing', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'help for each outcome',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'worked-towards',
    at: '/ehcp/outcomes/0',
  },
  {
    name: 'one of two lines for an outcome is paused',
    base: 'specialist',
    patch: { '/provision/2/status': 'paused' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'worked-towards',
    at: '/ehcp/outcomes/0',
  },
  {
    name: 'no provision is for it',
    base: 'specialist',
    patch: { '/ehcp/provision/1/outcomes': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'nothing',
    at: '/ehcp/outcomes/1',
  },
  {
    name: 'the only line for it has ended',
    base: 'specialist',
    patch: { '/provision/1/status': 'ended' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'nothing',
    at: '/ehcp/outcomes/1',
  },
  {
    name: 'an EHC plan that ceased',
    base: 'specialist',
    patch: { '/basis/ehcp': 'ceased' },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
];
