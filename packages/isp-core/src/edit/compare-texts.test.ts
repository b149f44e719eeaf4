import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareTexts } from './compare-texts.ts';

test('shows which words differ, and which both have', () => {
  assert.deepEqual(compareTexts('Sam may leave the room.', 'Sam must not leave the room alone.'), [
    { same: 'Sam ' },
    { ours: 'may ', theirs: 'must not ' },
    { same: 'leave the ' },
    { ours: 'room.', theirs: 'room alone.' },
  ]);
});

test('loses nothing of either text, in any script', () => {
  const words = fc.array(fc.constantFrom('a', 'the', 'ہے', 'room,', ' ', '\n', '\t', '👩‍🏫'), {
    maxLength: 40,
  });
  const text = fc.oneof(
    words.map((w) => w.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(text, text, (ours, theirs) => {
      const parts = compareTexts(ours, theirs);
      const ofSide = (side: 'ours' | 'theirs') =>
        parts
          .map((part) => ('same' in part ? part.same : side === 'ours' ? part.ours : part.theirs))
          .join('');
      assert.equal(ofSide('ours'), ours);
      assert.equal(ofSide('theirs'), theirs);
    }),
  );
});
