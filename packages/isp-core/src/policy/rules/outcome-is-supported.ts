/** Something that adults do works towards each outcome. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcome-is-supported',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'provision'],
  sources: [
    { ref: 'send-code-2015', at: '6.48' },
    { ref: 'dfe-cria-2026', at: 'Individual Support Plans, outcomes expected from support' },
  ],
  help: 'For each outcome, name the provision that works towards it, or the adjustment that answers the same barrier.',
  familyHelp:
    'For everything that the plan wants your child to reach, it should say what adults do to help them there.',
  why: 'An outcome without help is a demand on the child.',
  messages: {
    supported: 'There is help that works towards this outcome.',
    unsupported:
      'Nothing in the plan works towards this outcome. Link it to what adults do, or decide what they will do.',
    stopped:
      'What worked towards this outcome has ended or is paused. Is it reached, or does it need other help?',
  },
  check: ({ provision }, { facts, pass, fail, ask }) =>
    facts.liveOutcomes().flatMap(({ line, at }) => {
      if (line.lifecycle !== 'active') return [];
      const shares = (barriers: readonly string[]) =>
        barriers.some((b) => line.barriers.includes(b));
      const helped =
        facts.liveProvision().some((p) => p.line.outcomes.includes(line.id)) ||
        facts.liveAdjustments().some((a) => shares(a.line.barriers));
      if (helped) return pass('supported', at);
      const before = provision.some(({ outcomes }) => outcomes.includes(line.id));
      return before ? ask('stopped', at) : fail('unsupported', at);
    }),
});

export const examples: readonly Example[] = [
  {
    name: 'provision works towards it',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'supported',
    at: '/outcomes/0',
  },
  {
    name: 'an adjustment answers the same barrier',
    base: 'targeted',
    patch: { '/provision': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'supported',
  },
  {
    name: 'neither',
    base: 'targeted',
    patch: { '/provision/0/outcomes': [], '/adjustments/0/barriers': [] },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'unsupported',
    at: '/outcomes/0',
  },
  {
    name: 'its provision is paused',
    base: 'specialist',
    patch: { '/provision/1/status': 'paused' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'stopped',
    at: '/outcomes/1',
  },
];
