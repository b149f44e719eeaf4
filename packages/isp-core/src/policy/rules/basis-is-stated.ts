/** The plan says why there is a plan, who decided, and when. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'basis-is-stated',
  since: '0.2.0',
  impact: 'consider',
  topics: ['content'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'sections 20 and 21, and 68' },
    { ref: 'equality-act-2010', at: 'section 20' },
    { ref: 'nasen-response-2026', at: 'Which children need a plan, and under which duty' },
  ],
  help: 'Write down in plain words why there is a plan, who decided so, and when. No diagnosis is needed.',
  familyHelp:
    'The plan should tell you why it was begun, who decided so, and when. It does not need a diagnosis.',
  why: 'Whoever opens the plan next year should not have to guess why it is there.',
  words: { reason: 'why there is a plan', who: 'who decided', when: 'when that was' },
  messages: {
    stated: 'The plan says why it was begun, who decided, and when.',
    missing: 'The plan does not say yet {missing:words}.',
  },
  check({ basis, kind }, { pass, fail }) {
    // The Equality Act is reason enough for a record of adjustments.
    const known = kind === 'adjustments-record' && basis.disability === 'yes';
    const missing: ('reason' | 'who' | 'when')[] = [];
    if (!known && basis.explanation === undefined && basis.layers.length === 0)
      missing.push('reason');
    if (basis.decidedBy === undefined) missing.push('who');
    if (basis.decidedOn === undefined) missing.push('when');
    return missing.length > 0 ? fail('missing', '/basis', { missing }) : pass('stated', '/basis');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'why, who and when',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'stated',
    at: '/basis',
  },
  {
    name: 'a reason in plain words',
    base: 'targeted',
    patch: { '/basis/layers': [], '/basis/explanation': 'Rowan asked for help with planning.' },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'stated',
  },
  {
    name: 'nobody knows who decided',
    base: 'targeted',
    patch: { '/basis/decidedBy': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/basis',
  },
  {
    name: 'nothing but a plan',
    base: 'targeted',
    patch: { '/basis/layers': [], '/basis/decidedBy': null, '/basis/decidedOn': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
  {
    name: 'a record of adjustments for a disabled child',
    base: 'adjustments',
    patch: {
      '/basis/decidedBy': '00000000-0000-4000-8000-000000000010',
      '/basis/decidedOn': '2029-01-15',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'stated',
  },
  {
    name: 'a record of adjustments, and no word why',
    base: 'adjustments',
    patch: {
      '/basis/disability': 'not-known',
      '/basis/decidedBy': '00000000-0000-4000-8000-000000000010',
      '/basis/decidedOn': '2029-01-15',
    },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
  {
    name: 'a plan needs more than a disability',
    base: 'targeted',
    patch: { '/basis/layers': [], '/basis/disability': 'yes' },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
];
