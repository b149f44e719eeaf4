/** What the child hopes for is written down, and more so the nearer adult life comes. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'aspirations-recorded',
  since: '0.2.0',
  impact: 'should',
  topics: ['child-first', 'adulthood'],
  sources: [
    { ref: 'send-code-2015', at: 'chapter 8' },
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'nasen-response-2026', at: 'The whole child' },
  ],
  help: 'Write down what the child hopes for, in their words. For a small child, ask the family what they hope for.',
  familyHelp:
    'The plan should know what your child dreams of, near and far. It need not be a job, and nobody should call it unrealistic.',
  why: 'Help has a direction only where somebody knows where the child wants to go.',
  options: { expectedFromAge: 13 },
  messages: {
    recorded: 'The plan says what the child hopes for.',
    none: 'Nothing is recorded of what this young person hopes for. Ask them what they want to do, how they want to live, and with whom.',
    young:
      'Nothing is recorded of what the child hopes for. What do they, or the family, wish for next year?',
  },
  check({ about }, { facts, options, pass, fail, ask }) {
    const at = '/about/aspirations';
    if (about.aspirations.length > 0) return pass('recorded', at);
    return facts.age() >= options.expectedFromAge ? fail('none', at) : ask('young', at);
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a nine-year-old’s hope',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'a young person’s hope',
    base: 'college',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'no hope of a young person',
    base: 'college',
    patch: { '/about/aspirations': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'none',
    at: '/about/aspirations',
  },
  {
    name: 'no hope of a nine-year-old',
    base: 'targeted',
    patch: { '/about/aspirations': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'young',
  },
];
