/** Where progress is told in numbers, the outcome says what is counted. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';

export const rule = defineRule({
  id: 'progress-numbers-have-a-scale',
  since: '0.2.0',
  impact: 'should',
  topics: ['outcomes', 'progress'],
  sources: [
    { ref: 'send-code-2015', at: '6.53 to 6.56' },
    { ref: 'nasen-response-2026', at: 'Small-step progress, with no fixed scale' },
  ],
  help: 'Where you record numbers for an outcome, say in its scale what they count, and keep to it. Where no number fits, write what you saw.',
  familyHelp:
    'If the plan shows numbers for an outcome, it should say what they count and which way is better.',
  why: 'A number that only its author can read is no evidence for anybody else.',
  messages: {
    scaled: 'The plan says what the numbers for this outcome count.',
    bare: 'Progress on this outcome is told in numbers, and the outcome has no scale. What do they count?',
    empty: 'This is marked as a measure and holds neither a number nor words. What was measured?',
  },
  check({ outcomes, progress }, { pass, fail, ask }) {
    return progress.flatMap((line, i) => {
      if (line.kind !== 'measure') return [];
      const at = outcomes.findIndex(({ id }) => id === line.outcome);
      if (line.value === undefined && line.text === undefined)
        return ask('empty', `/progress/${i}`);
      // Said once for the outcome, at its first number.
      const first = progress.findIndex((p) => p.kind === 'measure' && p.outcome === line.outcome);
      if (first !== i) return [];
      const scaled = outcomes[at]?.scale !== undefined;
      return scaled ? pass('scaled', `/outcomes/${at}`) : fail('bare', `/outcomes/${at}`);
    });
  },
});

export const examples: readonly Example[] = [
  {
    name: 'words a minute',
    base: 'specialist',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'scaled',
    at: '/outcomes/1',
  },
  {
    name: 'numbers for both of two outcomes',
    base: 'specialist',
    patch: { '/progress/0/kind': 'measure', '/progress/0/value': 3 },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'scaled',
    at: '/outcomes/0',
  },
  {
    name: 'numbers of what is not said',
    base: 'specialist',
    patch: { '/outcomes/1/scale': null },
    today: '2030-01-10',
    expect: 'fail',
    messageId: 'bare',
    at: '/outcomes/1',
  },
  {
    name: 'a measure without a number',
    base: 'specialist',
    patch: { '/progress/1/value': null },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'empty',
    at: '/progress/1',
  },
];
