/** The child comes first: what they are good at, and what matters to them. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'strengths-and-what-matters-recorded',
  since: '0.1.0',
  impact: 'should',
  topics: ['child-first', 'content'],
  sources: [
    { ref: 'send-code-2015', at: '9.22' },
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'nasen-response-2026', at: 'The whole child' },
  ],
  help: 'Write down what the child is good at, and what matters to them, before anything about difficulty.',
  familyHelp:
    'The plan should begin with what your child is good at and what matters to them. You know this best: tell the setting, in your own words.',
  why: 'People build on what a child can do and cares about. A plan that knows only difficulties teaches everybody to see only those.',
  messages: {
    recorded: 'The plan says what the child is good at and what matters to them.',
    'no-strengths':
      'No strength is recorded yet. Ask the child, the family and a member of staff who enjoys working with them: two or three sentences are enough.',
    'no-matters':
      'Nothing is recorded yet about what matters to the child. Ask them, in the way they communicate best.',
  },
  check({ about }, { pass, fail }) {
    const gaps = [];
    if (about.strengths.length === 0) gaps.push(fail('no-strengths', '/about/strengths'));
    if (about.mattersToMe.length === 0) gaps.push(fail('no-matters', '/about/mattersToMe'));
    return gaps.length > 0 ? gaps : pass('recorded', '/about');
  },
});

export const examples: readonly Example[] = [
  {
    name: 'a strength and something that matters',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
    at: '/about',
  },
  {
    name: 'two strengths, in a few words each',
    base: 'targeted',
    patch: {
      '/about/strengths/1': {
        id: '00000000-0000-4000-8000-000000000022',
        text: 'Rowan remembers every tune after hearing it once.',
      },
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'no strengths',
    base: 'targeted',
    patch: { '/about/strengths': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-strengths',
    at: '/about/strengths',
  },
  {
    name: 'nothing that matters to the child',
    base: 'targeted',
    patch: { '/about/mattersToMe': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'no-matters',
    at: '/about/mattersToMe',
  },
];
