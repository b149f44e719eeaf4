import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { weekdayOf } from '../../kernel/plain-date.ts';
import { bankHolidays, BANK_HOLIDAYS_KNOWN_TO, isBankHoliday } from './bank-holidays.ts';
import { buildCalendar, type CalendarFacts } from './build-calendar.ts';
import { dayKind } from './day-kind.ts';

const facts: CalendarFacts = {
  id: 'larkfield-2027',
  name: 'Larkfield Academy',
  terms: [
    { name: 'Autumn', startsOn: '2027-09-01', endsOn: '2027-12-17' },
    { name: 'Spring', startsOn: '2028-01-04', endsOn: '2028-03-31' },
  ],
  halfTerms: [{ from: '2027-10-25', to: '2027-10-29' }],
  insetDays: [{ from: '2027-09-01' }],
  closures: [{ name: 'Snow', from: '2028-02-01' }],
};

function built(changes: Partial<CalendarFacts> = {}) {
  const calendar = buildCalendar({ ...facts, ...changes });
  assert.ok(calendar.ok, JSON.stringify(calendar));
  return calendar.value;
}

describe('building a calendar', () => {
  it('knows from the first day of the first term to the last of the last, and no more', () => {
    const { knownFrom, knownTo } = built();
    assert.deepEqual([knownFrom, knownTo], ['2027-09-01', '2028-03-31']);
    assert.deepEqual(dayKind(built(), '2028-04-01'), { known: false });
    assert.deepEqual(dayKind(built(), '2027-08-31'), { known: false });
  });

  it('names each kind of day', () => {
    const calendar = built();
    const kinds = [
      '2027-09-01',
      '2027-10-27',
      '2028-02-01',
      '2027-12-27',
      '2027-12-20',
      '2028-01-08',
    ];
    assert.deepEqual(
      kinds.map((day) => {
        const found = dayKind(calendar, day);
        return found.known && [found.kind, found.name, found.school];
      }),
      [
        ['inset', 'INSET day', false],
        ['half-term', 'Half-term', false],
        ['closure', 'Snow', false],
        ['bank-holiday', 'Christmas Day', false],
        ['holiday', undefined, false],
        ['weekend', undefined, false],
      ],
    );
  });

  it('takes other bank holidays, or none', () => {
    const own = built({ bankHolidays: [{ on: '2028-03-17', name: 'St Patrick’s Day' }] });
    assert.deepEqual(dayKind(own, '2028-03-17'), {
      known: true,
      school: false,
      kind: 'bank-holiday',
      name: 'St Patrick’s Day',
    });
    const none = built({ bankHolidays: 'none' });
    assert.ok(none.closures.every(({ kind }) => kind !== 'bank-holiday'));
  });

  it('does not guess at bank holidays that are not published yet', () => {
    const late = buildCalendar({ ...facts, knownTo: '2029-08-31' });
    assert.ok(!late.ok);
    assert.deepEqual(
      late.error.map(({ code, path }) => [code, path]),
      [['ISP_CALENDAR_BANK_HOLIDAYS_NOT_KNOWN', '/knownTo']],
    );
    assert.match(late.error[0]?.message ?? '', /published to 31 December 2028/);
    assert.ok(buildCalendar({ ...facts, knownTo: '2029-08-31', bankHolidays: 'none' }).ok);
    const early = buildCalendar({ ...facts, knownFrom: '2020-09-01' });
    assert.equal(early.ok ? '' : early.error[0]?.path, '/knownFrom');
  });

  it('says what is wrong with the facts, by the place in the calendar', () => {
    const wrong = buildCalendar({ ...facts, insetDays: [{ from: '2027-12-20' }] });
    assert.ok(!wrong.ok);
    assert.equal(wrong.error[0]?.code, 'ISP_CALENDAR_OUTSIDE_TERM');
    assert.equal(buildCalendar({ ...facts, terms: [] }).ok, false);
  });
});

describe('the table of bank holidays', () => {
  it('is in order, on weekdays, and at least eight in every year that it knows', () => {
    const days = bankHolidays.map(({ on }) => on);
    assert.deepEqual(days, [...new Set(days)].sort());
    assert.ok(days.every((day) => weekdayOf(day) <= 5));
    for (let year = 2024; year <= Number(BANK_HOLIDAYS_KNOWN_TO.slice(0, 4)); year++) {
      assert.ok(days.filter((day) => day.startsWith(String(year))).length >= 8, String(year));
    }
  });

  it('has Easter where it is, and answers “not known” beyond its ends', () => {
    assert.equal(isBankHoliday('2027-03-26'), 'yes');
    assert.equal(isBankHoliday('2027-03-25'), 'no');
    assert.equal(isBankHoliday('2028-12-31'), 'no');
    assert.equal(isBankHoliday('2029-01-01'), 'not-known');
    assert.equal(isBankHoliday('2023-12-25'), 'not-known');
  });
});
