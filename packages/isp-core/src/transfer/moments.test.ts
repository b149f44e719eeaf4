import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { secondsOf } from './moments.ts';

test('a moment is the same in every zone, as the platform has it', () => {
  const zone = fc.constantFrom('Z', '+01:00', '-05:30', '+14:00', '-00:00');
  const day = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, zone, (date, offset) => {
      const instant = `${date.toISOString().slice(0, 23)}${offset}`;
      assert.equal(secondsOf(instant), Math.floor(Date.parse(instant) / 1000));
    }),
  );
  for (const text of ['2026-07-20', '2026-02-30T00:00:00Z', '2026-07-20T10:00:00', '']) {
    assert.throws(() => secondsOf(text), RangeError);
  }
});
