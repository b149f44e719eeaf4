/** Dates against another language's calendar: school days, sums of months, ages. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { addMonths } from '../src/kernel/plain-date.ts';
import { isSchoolDay } from '../src/reviews/calendar/day-kind.ts';
import { parseCalendar } from '../src/reviews/calendar/parse-calendar.ts';
import { addSchoolDays, schoolDaysBetween } from '../src/reviews/calendar/school-days.ts';
import type { SchoolCalendar } from '../src/reviews/calendar/school-calendar.ts';
import { weekOfTerm } from '../src/reviews/calendar/weeks-of-term.ts';
import { ageOn } from '../src/reviews/deadline-kinds/school-year.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const fixtures = here('../../isp-fixtures/calendars/');
const published = readdirSync(fixtures).sort();
const text = readFileSync(here('./calendar-oracle.json'), 'utf8');

type SchoolDayCase =
  | ['is', number, string, 'yes' | 'no' | 'not-known']
  | ['add', number, string, number, string]
  | ['between', number, string, string, number]
  | ['week', number, string, [number, number] | null];

const oracle = JSON.parse(text) as {
  calendars: unknown[];
  schoolDays: SchoolDayCase[];
  months: [string, number, string][];
  ages: [string, string, number][];
};

const calendars = [
  ...published.map((name): unknown => JSON.parse(readFileSync(`${fixtures}${name}`, 'utf8'))),
  ...oracle.calendars,
].map((value): SchoolCalendar => {
  const parsed = parseCalendar(value);
  assert.ok(parsed.ok, JSON.stringify(parsed));
  return parsed.value;
});

function ourAnswer(asked: SchoolDayCase): unknown {
  const [what, at, date] = asked;
  const calendar = calendars[at];
  assert.ok(calendar);
  if (what === 'is') return isSchoolDay(calendar, date);
  if (what === 'between') return schoolDaysBetween(calendar, date, asked[3]).length;
  if (what === 'add') {
    const day = addSchoolDays(calendar, date, asked[3]);
    return day.known ? day.date : 'not-known';
  }
  const found = weekOfTerm(calendar, date);
  return found ? [found.week, found.weeks] : null;
}

describe('the oracle’s answers', () => {
  test(`${oracle.schoolDays.length} of school days are ours, of every kind`, () => {
    assert.ok(oracle.schoolDays.length >= 1500);
    for (const each of oracle.schoolDays) {
      assert.deepEqual(ourAnswer(each), each.at(-1), JSON.stringify(each));
    }
    const answers = new Set(oracle.schoolDays.map((each) => `${each[0]} ${String(each.at(-1))}`));
    for (const some of ['is yes', 'is no', 'is not-known', 'add not-known', 'week null']) {
      assert.ok(answers.has(some), some);
    }
  });

  test(`${oracle.months.length} sums of months are ours`, () => {
    assert.ok(oracle.months.length >= 900);
    const cut = oracle.months.filter(([from, , to]) => from.slice(8) !== to.slice(8));
    assert.ok(cut.length >= 100, `only ${cut.length} have a day that the month lacks`);
    for (const [from, months, to] of oracle.months) {
      assert.equal(addMonths(from, months), to, `${from} and ${months} months`);
    }
  });

  test(`${oracle.ages.length} ages are ours, half of them of children born on 29 February`, () => {
    assert.ok(oracle.ages.length >= 200);
    for (const [born, day, years] of oracle.ages) {
      assert.equal(ageOn(born, day), years, `${born} on ${day}`);
    }
  });

  // Its time zones come with the system, or not.
  const zones = 'import zoneinfo; zoneinfo.ZoneInfo("Pacific/Chatham")';
  const python = ['/usr/bin/python3', 'python3'].find(
    (program) => spawnSync(program, ['-c', zones]).status === 0,
  );
  test(
    'are what Python says today',
    { skip: !python && 'python3 with time zones is not installed' },
    () => {
      const files = published.map((name) => `${fixtures}${name}`);
      const { stdout } = spawnSync(python ?? '', [here('./calendar_oracle.py'), ...files], {
        encoding: 'utf8',
        maxBuffer: 10_000_000,
      });
      assert.equal(stdout, text);
    },
  );
});
