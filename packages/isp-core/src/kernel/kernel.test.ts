import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { examplePlan, READING_OUTCOME } from '../testing/example-plan.ts';
import { canonicalJson } from './canonical-json.ts';
import { sameJson } from './same-json.ts';
import { INSTANT, isPlainDate } from './date-pattern.ts';
import { linePathOf, pointerOf } from './line-path.ts';
import { addDays, addMonths, daysBetween } from './plain-date.ts';
import { fromPointer, toPointer, valueAt } from './pointer.ts';

const someDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((d) => d.toISOString().slice(0, 10));

const wholeInstant = new RegExp(`^${INSTANT}$`);

describe('dates', () => {
  test('a date is real or it is not', () => {
    for (const date of ['2024-02-29', '2000-02-29', '2026-12-31'])
      assert.ok(isPlainDate(date), date);
    for (const date of [
      '2023-02-29',
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-1-01',
      '2026-01-01\n',
      '٢٠٢٦-01-01',
    ]) {
      assert.ok(!isPlainDate(date), date);
    }
  });

  test('every date that the platform makes is real', () => {
    fc.assert(fc.property(someDate, (date) => assert.ok(isPlainDate(date))));
  });

  test('an instant has a date, a time and a zone', () => {
    assert.match('2029-09-03T09:30:00Z', wholeInstant);
    assert.match('2029-09-03T09:30:00.123+01:00', wholeInstant);
    for (const text of ['2029-09-03T09:30:00', '2029-02-30T09:30:00Z', '2029-09-03T24:00:00Z']) {
      assert.doesNotMatch(text, wholeInstant);
    }
  });

  test('months are added from the first date, and a day that is lacking becomes the last', () => {
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2026-01-31', 1), '2026-02-28');
    assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
  });

  test('a sum that was forgotten comes out as before', () => {
    const first = addMonths('2024-02-29', 12);
    for (let days = 0; days < 2500; days++) addDays('2000-01-01', days);
    assert.equal(addMonths('2024-02-29', 12), first);
    assert.equal(addDays('2000-01-01', 2499), '2006-11-04');
  });

  test('days there and back are the same day, and are counted right', () => {
    fc.assert(
      fc.property(someDate, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        const other = addDays(date, days);
        assert.equal(daysBetween(date, other), days);
        assert.equal(addDays(other, -days), date);
      }),
    );
  });
});

describe('pointers', () => {
  test('segments survive the trip, whatever they hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (segments) => {
        assert.deepEqual(fromPointer(toPointer(segments)), segments);
      }),
    );
  });

  test('a pointer reads only what is the document’s own', () => {
    assert.equal(valueAt({ a: [{ 'b/c': 1 }] }, '/a/0/b~1c'), 1);
    assert.equal(valueAt({}, '/constructor'), undefined);
    assert.equal(valueAt({ a: 'text' }, '/a/length'), undefined);
  });

  test('a line path and a pointer name the same place', () => {
    const plan = examplePlan();
    const path = `/outcomes/${READING_OUTCOME}/target`;
    assert.equal(pointerOf(plan, path), '/outcomes/0/target');
    assert.equal(linePathOf(plan, '/outcomes/0/target'), path);
    assert.equal(pointerOf(plan, '/outcomes/nobody/target'), undefined);
  });
});

describe('canonical JSON', () => {
  test('is the same whatever the order of keys', () => {
    assert.equal(canonicalJson({ b: 1, a: [true, null] }), '{"a":[true,null],"b":1}');
    assert.ok(sameJson({ a: 1, b: 2 }, { b: 2, a: 1 }));
    assert.ok(!sameJson([1, 2], [2, 1]));
    assert.ok(!sameJson(undefined, null));
  });
});
