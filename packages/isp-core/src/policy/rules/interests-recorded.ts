/** The plan knows what the child enjoys. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'interests-recorded',
  since: '0.2.0',
  impact: 'consider',
  topics: ['child-first'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'cfa-2014', at: 'section 19' },
    { ref: 'nasen-response-2026', at: 'The whole child' },
  ],
  help: 'Write down one or two things that the child enjoys, and use them in lessons.',
  familyHelp:
    'The plan should know what your child loves doing. Tell the setting if it is missing.',
  why: 'A shared interest is the shortest way to a child who finds new adults hard.',
  messages: {
    recorded: 'The plan says what the child enjoys.',
    missing: 'Nothing is recorded of what the child enjoys. What makes them light up?',
  },
  check: ({ about }, { pass, ask }) =>
    about.interests.length > 0
      ? pass('recorded', '/about/interests')
      : ask('missing', '/about/interests'),
});

export const examples: readonly Example[] = [
  {
    name: 'birds and maps',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'baking and films',
    base: 'college',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'nothing in a plan',
    base: 'targeted',
    patch: { '/about/interests': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'missing',
    at: '/about/interests',
  },
  {
    name: 'nothing in a record of adjustments',
    base: 'adjustments',
    patch: { '/about/interests': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'missing',
  },
];
