/** Whoever meets the child for the first time finds what works. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'what-works-recorded',
  since: '0.2.0',
  impact: 'should',
  topics: ['child-first', 'content'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.72 to 6.78' },
    { ref: 'nasen-response-2026', at: 'Usable by teachers' },
    { ref: 'prsb-care-plan', at: 'About me' },
  ],
  help: 'Write two or three things that help this child, so short that a supply teacher can read them at the door.',
  familyHelp:
    'You know what calms your child and what gets them going. Tell the setting, so that every new adult can begin with it.',
  why: 'Otherwise the child has to teach every new adult from the start, often by going through a bad day.',
  messages: {
    recorded: 'The plan says what works for this child.',
    'only-adjustments':
      'The plan says what adults adjust, but not what works with this child as a person. What would you tell somebody who meets them tomorrow?',
    missing:
      'Nothing is recorded yet about what works. Ask the child, the family and whoever gets on best with them.',
  },
  check({ about }, { facts, pass, fail, ask }) {
    const at = '/about/whatWorks';
    if (about.whatWorks.length > 0) return pass('recorded', at);
    return facts.liveAdjustments().length > 0 ? ask('only-adjustments', at) : fail('missing', at);
  },
});

export const examples: readonly Example[] = [
  {
    name: 'one thing that works',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'in a record of adjustments',
    base: 'adjustments',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'recorded',
  },
  {
    name: 'adjustments alone',
    base: 'targeted',
    patch: { '/about/whatWorks': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'only-adjustments',
    at: '/about/whatWorks',
  },
  {
    name: 'neither what works nor adjustments',
    base: 'targeted',
    patch: { '/about/whatWorks': [], '/adjustments': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
  },
];
