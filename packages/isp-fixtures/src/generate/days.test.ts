import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  civilOf,
  dayFrom,
  dayOf,
  isSchoolDay,
  schoolDayUpTo,
  schoolYearOf,
  textOf,
  weekday,
  weekdayOf,
} from './days.ts';

test('a day is counted from the beginning of 1970, and back', () => {
  assert.equal(dayFrom('1970-01-01'), 0);
  assert.equal(dayFrom('2000-03-01'), 11_017);
  for (let day = -200_000; day < 200_000; day += 37) {
    const { year, month, day: date } = civilOf(day);
    assert.equal(dayOf(year, month, date), day);
    const text = new Date(day * 86_400_000).toISOString();
    if (year >= 0 && year <= 9999) assert.equal(textOf(day), text.slice(0, 10));
  }
});

test('weekdays, school years and school days are as the calendar has them', () => {
  assert.equal(weekdayOf(dayFrom('2026-11-22')), 6);
  assert.equal(textOf(weekday(dayFrom('2026-11-22'))), '2026-11-23');
  assert.equal(textOf(weekday(dayFrom('2026-11-20'))), '2026-11-20');
  assert.equal(schoolYearOf(dayFrom('2026-08-31')), 2025);
  assert.equal(schoolYearOf(dayFrom('2026-09-01')), 2026);
  assert.equal(isSchoolDay(dayFrom('2026-12-25')), false);
  assert.equal(textOf(schoolDayUpTo(dayFrom('2027-01-02'))), '2026-12-18');
});
