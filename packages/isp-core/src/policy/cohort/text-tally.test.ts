import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { textTally, type TextKey } from './text-tally.ts';

const key = (n: number): TextKey => [
  Math.imul(n, 0x9e3779b1) >>> 0,
  Math.imul(n, 0x85ebca6b) >>> 0,
];

function tallied(texts: readonly number[], room: number) {
  const tally = textTally(room);
  for (const [i, text] of texts.entries()) tally.add(key(text), { plan: `${i}`, at: `/${text}` });
  return new Map(tally.atLeast(1).map(({ places, count }) => [places[0]?.at, count]));
}

it('counts exactly while there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 300 }), (texts) => {
      const counts = tallied(texts, 100);
      for (const text of new Set(texts)) {
        assert.equal(counts.get(`/${text}`), texts.filter((other) => other === text).length);
      }
    }),
  );
});

it('never holds more than it has room for, counts too much, or too little by more than it says', () => {
  const room = 16;
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 600 }), (texts) => {
      const counts = tallied(texts, room);
      assert.ok(counts.size <= room);
      for (const text of new Set(texts)) {
        const real = texts.filter((other) => other === text).length;
        const counted = counts.get(`/${text}`) ?? 0;
        assert.ok(counted <= real, `${counted} of ${real}`);
        assert.ok(counted >= real - (2 * texts.length) / room, `${counted} of ${real}`);
      }
    }),
  );
});

it('names at most ten plans, however many there are', () => {
  const tally = textTally(4);
  for (let i = 0; i < 50; i++) tally.add(key(7), { plan: `${i}`, at: '/barriers/0' });
  const [text] = tally.atLeast(2);
  assert.equal(text?.count, 50);
  assert.deepEqual(
    text.places.map(({ plan }) => plan),
    Array.from({ length: 10 }, (_, i) => `${i}`),
  );
});
