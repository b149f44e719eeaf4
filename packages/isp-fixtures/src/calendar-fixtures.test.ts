import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import {
  bankHolidays,
  isSchoolDay,
  parseCalendar,
  type SchoolCalendar,
} from '@isp-kit/core/reviews';
import { calendarFixture, calendarFixtures, type CalendarFixture } from './calendar-fixtures.ts';
import { FIXTURES_TODAY } from './plan-fixture.ts';
import { planFixtures } from './plan-fixtures.ts';

function calendarOf({ name, url }: CalendarFixture): SchoolCalendar {
  const read = parseCalendar(JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(read.ok, `${name}: ${JSON.stringify(read)}`);
  return read.value;
}

describe('every calendar', () => {
  for (const fixture of calendarFixtures) {
    test(`${fixture.name} is sound, in order, and knows the day of the plans`, () => {
      const calendar = calendarOf(fixture);
      assert.deepEqual(JSON.parse(readFileSync(fixture.url, 'utf8')), calendar);
      assert.equal(calendar.name, fixture.setting);
      assert.notEqual(isSchoolDay(calendar, FIXTURES_TODAY), 'not-known');
      assert.ok(planFixtures.some(({ setting }) => setting === fixture.setting));
    });

    test(`${fixture.name} has every bank holiday of its years`, () => {
      const { closures, knownFrom, knownTo } = calendarOf(fixture);
      assert.deepEqual(
        closures
          .filter(({ kind }) => kind === 'bank-holiday')
          .map(({ from, name }) => [from, name]),
        bankHolidays
          .filter(({ on }) => knownFrom <= on && on <= knownTo)
          .map(({ on, name }) => [on, name]),
      );
    });
  }

  test('is in the index and in the folder, and can be asked for by name', () => {
    const files = readdirSync(new URL('../calendars/', import.meta.url)).sort();
    assert.deepEqual(files, calendarFixtures.map(({ name }) => `${name}.json`).sort());
    for (const fixture of calendarFixtures) {
      assert.ok(fixture.url.href.endsWith(`/calendars/${fixture.name}.json`));
      assert.equal(calendarFixture(fixture.name), fixture);
    }
    assert.throws(() => calendarFixture('nowhere' as never), RangeError);
  });
});
