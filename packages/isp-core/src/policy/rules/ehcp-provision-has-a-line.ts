/** Everything that the EHC plan provides happens somewhere: a line of this plan says where. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'ehcp-provision-has-a-line',
  since: '0.2.0',
  impact: 'must',
  topics: ['ehcp', 'provision'],
  sources: [
    { ref: 'cfa-2014', at: 'section 42' },
    { ref: 'dfe-families-2026', at: 'Individual Support Plans, for a child with an EHC plan' },
    { ref: 'nasen-response-2026', at: 'EHC plan protections' },
  ],
  help: 'For each provision of the EHC plan, write the line that delivers it.',
  familyHelp:
    'Everything that the EHC plan provides should appear here, with who does it and when. If something is missing, ask how it is given.',
  why: 'What is in the EHC plan has to be given. A provision that nobody put into the week is easily not given at all.',
  messages: {
    delivered: 'A line of this plan delivers this provision.',
    stopped:
      'The line that delivered this provision has ended or is paused, but the EHC plan still provides it. How is it given now?',
    'no-line':
      'No line of this plan delivers this provision of the EHC plan. Who gives it, and when?',
    'other-service':
      'No line of this plan delivers this health or social care provision. Does the service give it elsewhere? Note how.',
  },
  check({ basis, ehcp, provision }, { facts, pass, fail, ask }) {
    if (ehcp === undefined || basis.ehcp !== 'in-force') return [];
    const live = new Set(facts.liveProvision().flatMap(({ line }) => line.ehcpProvision));
    const once = new Set(provision.flatMap((line) => line.ehcpProvision));
    return ehcp.provision.map(({ id, section }, i) => {
      const at = `/ehcp/provision/${i}`;
      if (live.has(id)) return pass('delivered', at);
      if (once.has(id)) return fail('stopped', at);
      return section === 'F' ? fail('no-line', at) : ask('other-service', at);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'every provision has its line',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'delivered',
    at: '/ehcp/provision/0',
  },
  {
    name: 'one line for two provisions',
    base: 'specialist',
    patch: {
      '/provision/0/ehcpProvision/1': '00000000-0000-4000-8000-000000000211',
      '/provision/1/ehcpProvision': [],
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'delivered',
    at: '/ehcp/provision/1',
  },
  {
    name: 'nobody teaches the reading',
    base: 'specialist',
    patch: { '/provision/1/ehcpProvision': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-line',
    at: '/ehcp/provision/1',
  },
  {
    name: 'the line is paused',
    base: 'specialist',
    patch: { '/provision/1/status': 'paused' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'stopped',
    at: '/ehcp/provision/1',
  },
  {
    name: 'care that the council gives',
    base: 'specialist',
    patch: { '/provision/2/ehcpProvision': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'other-service',
    at: '/ehcp/provision/2',
  },
  {
    name: 'no EHC plan',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
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
