/** For a child known to be disabled, the plan shows reasonable adjustments, whatever else it holds. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'adjustments-for-known-disability',
  since: '0.2.0',
  impact: 'must',
  topics: ['adjustments', 'equality'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'equality-act-2010', at: 'section 20 and Schedule 13' },
    { ref: 'dfe-cria-2026', at: 'Article 23' },
  ],
  help: 'Write down what adults change so that this child is not put at a disadvantage. Provision does not take the place of adjustments.',
  familyHelp:
    'If your child is disabled, the setting has to make reasonable adjustments, with or without a plan. The plan should show which ones.',
  why: 'The duty looks ahead: it does not wait until the child has failed at something.',
  messages: {
    present: 'The plan knows of a disability and shows adjustments.',
    none: 'The plan says that the child is disabled, and it shows no adjustment. Write down what adults change, or decide with the family what they should.',
    ended:
      'The plan says that the child is disabled, and every adjustment has ended. Is none needed any more?',
  },
  check({ basis, adjustments }, { facts, pass, fail, ask }) {
    if (basis.disability !== 'yes') return [];
    if (facts.liveAdjustments().length > 0) return pass('present', '/adjustments');
    return adjustments.length > 0 ? ask('ended', '/adjustments') : fail('none', '/adjustments');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'an adjustment beside an EHC plan',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'present',
    at: '/adjustments',
  },
  {
    name: 'a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'present',
  },
  {
    name: 'provision, and no adjustment',
    base: 'targeted',
    patch: { '/basis/disability': 'yes', '/adjustments': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/adjustments',
  },
  {
    name: 'the only adjustment has ended',
    base: 'adjustments',
    patch: { '/adjustments/0/endedOn': '2029-12-20' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'ended',
  },
];
