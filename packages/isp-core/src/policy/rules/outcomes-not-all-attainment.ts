/** What should change is more than marks. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcomes-not-all-attainment',
  since: '0.2.0',
  impact: 'consider',
  topics: ['outcomes'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'nasen-response-2026', at: 'Belonging, participation and wellbeing' },
  ],
  help: 'Beside attainment, agree something about taking part, belonging, wellbeing, independence or communication, where it matters to the child.',
  familyHelp:
    'The plan can aim for friends, confidence and independence, not only for marks. Say what matters most to you and your child.',
  why: 'A child who feels that they belong learns more; and belonging is worth having for itself.',
  // One outcome alone may well be the one that matters most.
  options: { fromOutcomes: 2 },
  messages: {
    mixed: 'The outcomes are about more than attainment.',
    'all-attainment':
      'All {count:count outcome/outcomes} are about attainment. What else would make a difference to this child’s life?',
  },
  check(_plan, { facts, options, pass, ask }) {
    const live = facts.liveOutcomes();
    if (live.some(({ line }) => line.kind !== 'attainment')) return pass('mixed', '/outcomes');
    return live.length < options.fromOutcomes
      ? []
      : ask('all-attainment', '/outcomes', { count: live.length });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'taking part and reading',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'mixed',
    at: '/outcomes',
  },
  {
    name: 'independence',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'mixed',
  },
  {
    name: 'two about attainment',
    base: 'specialist',
    patch: { '/outcomes/0/kind': 'attainment' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'all-attainment',
    at: '/outcomes',
  },
  {
    name: 'the one about independence is completed',
    base: 'college',
    patch: {
      '/outcomes/0/lifecycle': 'completed',
      '/outcomes/1/kind': 'attainment',
      '/outcomes/2/kind': 'attainment',
      '/outcomes/3/kind': 'attainment',
    },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'all-attainment',
  },
];
