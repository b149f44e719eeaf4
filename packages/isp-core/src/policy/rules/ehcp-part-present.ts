/** Where there is an EHC plan, this plan says what it delivers of it. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'ehcp-part-present',
  since: '0.2.0',
  impact: 'should',
  topics: ['ehcp', 'content'],
  sources: [
    { ref: 'dfe-families-2026', at: 'Individual Support Plans, for a child with an EHC plan' },
    { ref: 'cfa-2014', at: 'section 42' },
  ],
  help: 'Where an EHC plan is in force, add its provision, or name in each line what it delivers.',
  familyHelp:
    'If your child has an EHC plan, this plan stands beside it and does not replace it. It should tell you how each part of it happens.',
  why: 'Two plans that do not know of each other pull the child two ways.',
  messages: {
    present: 'The plan holds what the EHC plan provides.',
    'in-words': 'Lines of provision name what they deliver of the EHC plan.',
    missing:
      'An EHC plan is in force, and nothing here says what it provides. Add its provision and outcomes.',
    'not-in-force':
      'The plan holds an EHC plan’s provision, but does not say that one is in force. Is it?',
  },
  check({ basis, ehcp, provision }, { pass, fail, ask }) {
    if (basis.ehcp !== 'in-force') return ehcp === undefined ? [] : ask('not-in-force', '/ehcp');
    if (ehcp !== undefined) return pass('present', '/ehcp');
    return provision.some(({ ehcpReference }) => ehcpReference !== undefined)
      ? pass('in-words', '/provision')
      : fail('missing', '/basis/ehcp');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'with the EHC plan’s provision',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'present',
    at: '/ehcp',
  },
  {
    name: 'named in words',
    base: 'targeted',
    patch: { '/basis/ehcp': 'in-force', '/provision/0/ehcpReference': 'Section F, 3' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-words',
  },
  {
    name: 'not a word of it',
    base: 'targeted',
    patch: { '/basis/ehcp': 'in-force' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/basis/ehcp',
  },
  {
    name: 'one that ceased',
    base: 'specialist',
    patch: { '/basis/ehcp': 'ceased' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'not-in-force',
    at: '/ehcp',
  },
  {
    name: 'no EHC plan',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'named in one line of three',
    base: 'specialist',
    patch: {
      '/ehcp': null,
      '/provision/0/ehcpProvision': [],
      '/provision/1/ehcpProvision': [],
      '/provision/2/ehcpProvision': [],
      '/provision/0/ehcpReference': 'F1',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'in-words',
  },
];
