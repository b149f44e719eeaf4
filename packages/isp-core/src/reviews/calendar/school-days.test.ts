import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween } from '../../kernel/plain-date.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import type { Plan, Setting } from '../../plan/plan.ts';
import { buildCalendar } from './build-calendar.ts';
import { calendarFor } from './calendar-for.ts';
import { isSchoolDay } from './day-kind.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import {
  addSchoolDays,
  schoolDayOnOrBefore,
  schoolDaysBetween,
  type SchoolDay,
} from './school-days.ts';
import { isLastWeekOfTerm, termOf, weekOfTerm } from './weeks-of-term.ts';

function calendarOf(changes: object = {}): SchoolCalendar {
  const built = buildCalendar({
    id: 'school',
    name: 'Larkfield Academy',
    knownFrom: '2026-09-01',
    knownTo: '2027-08-31',
    terms: [
      { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
      { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
    ],
    halfTerms: [{ from: '2026-10-26', to: '2026-10-30' }],
    insetDays: [{ from: '2026-11-02' }],
    ...changes,
  });
  assert.ok(built.ok);
  return built.value;
}
const school = calendarOf();
const said = (day: SchoolDay) => (day.known ? day.date : 'not-known');

describe('adding school days', () => {
  const cases: readonly [string, string, number, string][] = [
    ['over a weekend', '2026-09-04', 1, '2026-09-07'],
    ['from a weekend', '2026-09-05', 1, '2026-09-07'],
    ['over half-term and an INSET day', '2026-10-23', 1, '2026-11-03'],
    ['over the Christmas holidays', '2026-12-18', 1, '2027-01-04'],
    ['back over half-term', '2026-11-03', -1, '2026-10-23'],
    ['back from a weekend', '2026-09-06', -1, '2026-09-04'],
    ['none, on a school day', '2026-09-04', 0, '2026-09-04'],
    ['none, on a Saturday: the next there is', '2026-09-05', 0, '2026-09-07'],
    ['beyond the last', '2027-03-25', 1, 'not-known'],
    ['before the first', '2026-09-02', -1, 'not-known'],
    ['from a day that is not known', '2027-09-01', -5, 'not-known'],
  ];
  for (const [name, from, count, to] of cases) {
    it(name, () => assert.equal(said(addSchoolDays(school, from, count)), to));
  }

  it('takes whole numbers only', () => {
    assert.throws(() => addSchoolDays(school, '2026-09-04', 1.5), RangeError);
    assert.throws(() => addSchoolDays(school, '2026-09-04', Number.NaN), RangeError);
  });

  it('goes back to the last school day in time', () => {
    assert.equal(said(schoolDayOnOrBefore(school, '2026-09-04')), '2026-09-04');
    assert.equal(said(schoolDayOnOrBefore(school, '2026-11-02')), '2026-10-23');
    assert.equal(said(schoolDayOnOrBefore(school, '2026-09-01')), 'not-known');
    assert.equal(said(schoolDayOnOrBefore(school, '2027-09-01')), 'not-known');
  });
});

describe('weeks of term', () => {
  it('are counted from the week that the term begins in, without half-term', () => {
    const week = (date: string) => weekOfTerm(school, date)?.week;
    assert.deepEqual(
      ['2026-09-02', '2026-09-06', '2026-09-07', '2026-10-23', '2026-10-28', '2026-11-02'].map(
        week,
      ),
      [1, 1, 2, 8, undefined, 9],
    );
    assert.equal(weekOfTerm(school, '2026-12-18')?.weeks, 15);
    assert.equal(termOf(school, '2026-10-28')?.name, 'Autumn');
    assert.equal(termOf(school, '2026-12-20'), undefined);
  });

  it('have a last one, even where it ends with days off', () => {
    assert.ok(isLastWeekOfTerm(school, '2026-12-14'));
    assert.ok(!isLastWeekOfTerm(school, '2026-12-11'));
    assert.ok(!isLastWeekOfTerm(school, '2026-12-21'));
    const early = calendarOf({ insetDays: [{ from: '2026-12-14', to: '2026-12-18' }] });
    assert.ok(isLastWeekOfTerm(early, '2026-12-11'));
  });
});

describe('for any two days', () => {
  const day = fc.integer({ min: -30, max: 400 }).map((days) => addDays('2026-09-01', days));

  it('between them are exactly the days that are school days', () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const all = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) =>
          addDays(from, i),
        );
        const expected = all.filter((each) => isSchoolDay(school, each) === 'yes');
        assert.deepEqual(schoolDaysBetween(school, from, to), expected);
      }),
    );
  });

  it('adding school days and counting them agree', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, count) => {
        const found = addSchoolDays(school, from, count);
        if (!found.known) return;
        const to = found.date;
        assert.equal(isSchoolDay(school, to), 'yes');
        assert.equal(schoolDaysBetween(school, addDays(from, 1), to).length, count);
        assert.deepEqual(addSchoolDays(school, to, -count), schoolDayOnOrBefore(school, from));
      }),
    );
  });
});

describe('which calendar a plan goes by', () => {
  const setting = (changes: Partial<Setting>): Setting => ({
    id: '00000000-0000-4000-8000-000000000090',
    name: 'Larkfield Academy',
    kind: 'school',
    phase: 'primary',
    attendance: 'main',
    from: '2024-09-01',
    identifiers: [],
    ...changes,
  });
  const plan = (...settings: Setting[]) => ({
    ...(planOf({ base: 'targeted' }) as Plan),
    settings,
  });
  const other = calendarOf({
    ...{ id: 'other', name: 'Coldharbour School' },
    identifiers: [{ scheme: 'urn', value: '999063' }],
  });
  const find = (of: Plan) => calendarFor(of, [school, other], '2026-11-22')?.id;

  it('is that of its main setting today, by number or by name', () => {
    const urn = { id: '00000000-0000-4000-8000-000000000091', scheme: 'urn', value: '999063' };
    assert.equal(find(plan(setting({ name: ' larkfield  ACADEMY' }))), 'school');
    assert.equal(find(plan(setting({ name: 'Coldharbour', identifiers: [urn] }))), 'other');
    const moved = [setting({ to: '2026-08-31' }), setting({ name: 'Coldharbour School' })];
    assert.equal(find(plan(...moved)), 'other');
    const dual = [setting({ attendance: 'dual' }), setting({ name: 'Coldharbour School' })];
    assert.equal(find(plan(...dual)), 'other');
  });

  it('is none where another setting’s would be a guess', () => {
    assert.equal(find(plan(setting({ name: 'Elsewhere' }))), undefined);
    assert.equal(
      calendarFor(plan(setting({ name: 'Elsewhere' })), [school], '2026-11-22'),
      undefined,
    );
    assert.equal(find(plan()), undefined);
    assert.equal(calendarFor(plan(), [school], '2026-11-22')?.id, 'school');
  });
});
