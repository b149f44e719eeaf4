/** Each line says something of its own: the same sentence twice was copied, and one of the two is missing. */
import { defineRule } from '../engine/define-rule.ts';
import type { Example } from '../engine/example.ts';
import { staffTexts, type PlanText } from '../text/plan-texts.ts';

/** Words that make a sentence: fewer are often the same for good reasons. */
const ENOUGH = 5;

export const rule = defineRule({
  id: 'same-text-not-repeated',
  since: '0.2.0',
  impact: 'consider',
  topics: ['content', 'wording'],
  kinds: ['support-plan', 'adjustments-record'],
  sources: [
    { ref: 'send-code-2015', at: '6.48' },
    { ref: 'nasen-response-2026', at: 'Quality of plans' },
  ],
  help: 'Say each thing once, where it belongs: what gets in the way, what adults do, what should change.',
  familyHelp:
    'If the same sentence stands in two places, ask what was meant to stand in one of them.',
  why: 'A sentence that stands twice says that a field was filled and not thought about.',
  messages: {
    own: 'Every line says something of its own.',
    repeated: 'The same words stand at another place in this plan. What belongs here?',
  },
  check(_plan, { facts, pass, ask }) {
    const first = new Map<number, PlanText[]>();
    const texts = staffTexts(facts).filter(
      ({ count, field }) => count >= ENOUGH && field.endsWith('.statement'),
    );
    const repeated = texts.filter((text) => {
      const sum = sumOf(text);
      const alike = first.get(sum);
      if (!alike) first.set(sum, [text]);
      return alike?.some((other) => isSame(text, other));
    });
    if (texts.length === 0) return [];
    return repeated.length > 0 ? repeated.map(({ at }) => ask('repeated', at)) : pass('own', '');
  },
});

function sumOf({ words: { hashes }, first, count }: PlanText): number {
  let sum = count;
  for (let i = first; i < first + count; i++) sum = (Math.imul(sum, 31) + (hashes[i] ?? 0)) | 0;
  return sum;
}

const plainOf = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSame = (a: PlanText, b: PlanText) => plainOf(a.text) === plainOf(b.text);

export const examples: readonly Example[] = [
  {
    name: 'lines that each say something',
    base: 'targeted',
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'own',
  },
  {
    name: 'a few words that stand twice',
    base: 'adjustments',
    patch: {
      '/barriers/0/statement': 'Long tasks.',
      '/adjustments/0/statement': 'Long tasks.',
    },
    today: '2030-01-10',
    expect: 'inapplicable',
    messageId: 'nothing-to-check',
  },
  {
    name: 'an adjustment like the one before, which has ended',
    base: 'targeted',
    patch: {
      '/adjustments/0/endedOn': '2029-12-01',
      '/provision/0/statement': 'Steps are written on a card, one at a time.',
    },
    today: '2030-01-10',
    expect: 'pass',
    messageId: 'own',
  },
  {
    name: 'provision that repeats the adjustment',
    base: 'targeted',
    patch: { '/provision/0/statement': 'Steps are written on a card, one at a time.' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'repeated',
    at: '/provision/0',
  },
  {
    name: 'an outcome that repeats the barrier',
    base: 'targeted',
    patch: { '/outcomes/0/statement': 'I lose track when there are many steps' },
    today: '2030-01-10',
    expect: 'ask',
    messageId: 'repeated',
    at: '/outcomes/0',
  },
];
