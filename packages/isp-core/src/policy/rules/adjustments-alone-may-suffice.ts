/** Where adjustments are all the help there is, somebody asks whether a plan is the right record. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustments-alone-may-suffice',
  since: '0.2.0',
  impact: 'consider',
  topics: ['adjustments', 'basis'],
  sources: [
    { ref: 'cfa-2014', at: 'sections 20 and 21' },
    { ref: 'equality-act-2010', at: 'section 20' },
    { ref: 'dfe-families-2026', at: 'Layers of support, Targeted' },
    {
      ref: 'nasen-response-2026',
      at: 'Reasonable adjustments are not special educational provision',
    },
  ],
  help: 'Where adjustments meet the need, decide with the family whether a record of adjustments would do, and say why in the plan. The duty to make them is the same either way.',
  familyHelp:
    'If adjustments are all that your child needs, there may be a short record of them in place of a plan. The setting owes them to a disabled child either way.',
  why: 'A plan for everybody leaves less time for each. A record that is too small leaves a child without help that is theirs.',
  messages: {
    both: 'There is provision besides adjustments, so a plan is the place for it.',
    'only-adjustments':
      'Adjustments are all the help in this plan. One view is that a child whose needs they meet has no special educational needs and needs no plan; the reform’s leaflet counts adjustments among Targeted support, which has one. Which is right for this child?',
  },
  check({ basis }, { facts, pass, ask }) {
    if (facts.liveAdjustments().length === 0) return [];
    if (facts.liveProvision().length > 0) return pass('both', '/provision');
    // An EHC plan calls for this plan by itself, and an authority that assesses needs the evidence.
    return basis.ehcp === 'none' || basis.ehcp === 'ceased'
      ? ask('only-adjustments', '/basis')
      : [];
  },
});

export const examples: readonly Example[] = [
  {
    name: 'adjustments and provision',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'both',
  },
  {
    name: 'both, beside an EHC plan',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'both',
  },
  {
    name: 'no provision',
    base: 'targeted',
    patch: { '/provision': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'only-adjustments',
    at: '/basis',
  },
  {
    name: 'provision that has ended',
    base: 'targeted',
    patch: { '/provision/0/status': 'ended' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'only-adjustments',
  },
];
