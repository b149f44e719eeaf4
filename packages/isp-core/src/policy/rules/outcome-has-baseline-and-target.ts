/** An outcome says where the child is now and where they should get to. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'outcome-has-baseline-and-target',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes'],
  sources: [
    { ref: 'send-code-2015', at: '6.48 and, for EHC plans, 9.69' },
    { ref: 'nasen-response-2026', at: 'Small-step progress, baseline and target' },
    { ref: 'wales-aln-code-2021', at: 'chapter 23, intended outcomes' },
  ],
  help: 'For each outcome, say what the child does now and what would show that it is reached. A sentence each is enough, and it need not be a number.',
  familyHelp:
    'For each outcome, the plan should tell you where your child is now and how you would all notice that it is reached.',
  why: 'Small steps are seen only by those who know where the child began.',
  words: { baseline: 'where the child is now', target: 'what would show that it is reached' },
  messages: {
    set: 'This outcome says where the child is now and what would show that it is reached.',
    missing: 'This outcome does not say yet {missing:words}.',
  },
  check: (_plan, { facts, pass, fail }) =>
    facts.liveOutcomes().map(({ line, at }) => {
      const missing: ('baseline' | 'target')[] = [];
      if (line.baseline === undefined) missing.push('baseline');
      if (line.target === undefined) missing.push('target');
      return missing.length > 0 ? fail('missing', at, { missing }) : pass('set', at);
    }),
});

export const examples: readonly Example[] = [
  {
    name: 'now and then',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
    at: '/outcomes/0',
  },
  {
    name: 'each of four outcomes',
    base: 'college',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'set',
    at: '/outcomes/3',
  },
  {
    name: 'no target',
    base: 'targeted',
    patch: { '/outcomes/0/target': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/outcomes/0',
  },
  {
    name: 'neither, for one of two',
    base: 'specialist',
    patch: { '/outcomes/1/target': null, '/outcomes/1/baseline': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'missing',
    at: '/outcomes/1',
  },
];
