/** An outcome says which barrier would be lower once it is reached. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcome-answers-a-barrier',
  since: '0.2.0',
  impact: 'consider',
  topics: ['outcomes', 'barriers'],
  sources: [
    { ref: 'send-code-2015', at: '6.44 to 6.56' },
    { ref: 'dfe-cria-2026', at: 'Glossary, Individual Support Plan' },
  ],
  help: 'Link each outcome to a barrier. An outcome that comes from a hope of the child and from no barrier is welcome: link it to its preparing-for-adulthood area.',
  familyHelp:
    'For each outcome you should be able to see what it would make easier in your child’s day.',
  why: 'Outcomes that hang in the air are often somebody else’s wish for the child.',
  messages: {
    linked: 'The plan says what this outcome is for.',
    loose:
      'It is not clear which barrier this outcome would lower. Whose wish is it, and what would it change for the child?',
  },
  check: (_plan, { facts, pass, ask }) =>
    facts.liveOutcomes().map(({ line, at }) => {
      const linked = line.barriers.length > 0 || line.pfaArea !== undefined;
      return linked ? pass('linked', at) : ask('loose', at);
    }),
});

export const examples: readonly Example[] = [
  {
    name: 'linked to a barrier',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
    at: '/outcomes/0',
  },
  {
    name: 'a hope for adult life',
    base: 'college',
    patch: { '/outcomes/0/barriers': [] },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'linked',
    at: '/outcomes/0',
  },
  {
    name: 'linked to nothing',
    base: 'targeted',
    patch: { '/outcomes/0/barriers': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'loose',
    at: '/outcomes/0',
  },
  {
    name: 'one of two is linked to nothing',
    base: 'specialist',
    patch: { '/outcomes/1/barriers': [] },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'loose',
    at: '/outcomes/1',
  },
];
