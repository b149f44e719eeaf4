import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarFromICalendar } from '../school/calendar-from-icalendar.ts';
import { fileOf, imported, whose, year, type Line } from '../../../testing/school-calendar-file.ts';

describe('a school’s year from a calendar file', () => {
  it('is taken where every name can be read in one way', () => {
    const { calendar, report, issues } = imported(year);
    assert.deepEqual(issues, []);
    assert.deepEqual(report.needsPerson, []);
    assert.ok(calendar);
    assert.deepEqual(calendar.terms, [
      { name: 'Autumn term', startsOn: '2026-09-03', endsOn: '2026-12-18' },
      { name: 'Spring term', startsOn: '2027-01-05', endsOn: '2027-03-25' },
      { name: 'Summer term', startsOn: '2027-04-12', endsOn: '2027-07-21' },
    ]);
    const closures = calendar.closures.map(({ kind, from, to }) => [kind, from, to].join(' '));
    assert.deepEqual(
      closures.filter((closure) => !closure.startsWith('bank')),
      [
        'inset 2026-09-04 2026-09-04',
        'half-term 2026-10-24 2026-11-01',
        'half-term 2027-02-15 2027-02-19',
        'half-term 2027-05-31 2027-06-04',
        'closure 2027-06-28 2027-06-28',
      ],
    );
    assert.ok(closures.includes('bank-holiday 2027-05-03 2027-05-03'));
    assert.equal(calendar.knownFrom, '2026-09-03');
    assert.equal(calendar.knownTo, '2027-07-21');
  });

  it('says what became of each event', () => {
    const { taken, dropped } = imported(year).report;
    assert.deepEqual(
      taken.map(({ index, as }) => `${index} ${as}`),
      [
        '0 term',
        '2 inset',
        '3 half-term',
        '4 term',
        '6 term',
        '7 half-term',
        '8 term',
        '9 bank-holiday',
        '10 term',
        '11 bank-holiday',
        '12 half-term',
        '13 closure',
      ],
    );
    assert.deepEqual(
      dropped.map(({ index, why }) => `${index} ${why}`),
      [
        '1 no-school-then',
        '5 no-school-then',
        '14 not-about-school-days',
        '15 not-about-school-days',
      ],
    );
    assert.equal(dropped[2]?.name, 'Year 6 residential');
    assert.equal(dropped[2].to, '2027-06-18');
  });

  it('can be that of an authority with six terms', () => {
    const six: Line[] = [
      ['Term 1', '2026-09-02', '2026-10-24'],
      ['October half term', '2026-10-26', '2026-10-31'],
      ['Term 2', '2026-11-02', '2026-12-19'],
      ['Term 3 starts', '2027-01-04'],
      ['Term 3 ends', '2027-02-12'],
    ];
    const { calendar, report } = imported(six);
    assert.deepEqual(
      calendar?.terms.map(({ name }) => name),
      ['Term 1', 'Term 2', 'Term 3'],
    );
    assert.deepEqual(
      report.dropped.map(({ why }) => why),
      ['no-school-then'],
    );
  });

  it('has half-terms that are given by their first and last day, and says each day once', () => {
    const { calendar, report } = imported([
      ['First day of autumn term', '2026-09-02'],
      ['Half term begins', '2026-10-26'],
      ['Half term ends', '2026-10-30'],
      ['Last day of term', '2026-12-18'],
      ['Last day of term', '2026-12-18'],
      ['Autumn term', '2026-09-02', '2026-12-19'],
    ]);
    assert.equal(calendar?.terms.length, 1);
    assert.deepEqual(
      calendar.closures.filter(({ kind }) => kind === 'half-term'),
      [{ kind: 'half-term', name: 'Half-term', from: '2026-10-26', to: '2026-10-30' }],
    );
    assert.deepEqual(
      report.dropped.map(({ why }) => why),
      ['said-already', 'said-already', 'said-already'],
    );
  });

  it('takes the day of an event that has a time', () => {
    const timed = (name: string, start: string) =>
      ['BEGIN:VEVENT', `DTSTART:${start}`, `SUMMARY:${name}`, 'END:VEVENT'].join('\r\n');
    const { calendar } = imported(
      fileOf(
        [],
        [
          timed('Summer term starts', '20270411T233000Z'),
          timed('Summer term ends', '20270721T123000Z'),
        ],
      ),
    );
    assert.equal(calendar?.terms[0]?.startsOn, '2027-04-12');
  });
});

describe('a file that makes no calendar', () => {
  it('is one without a term', () => {
    const { calendar, issues } = imported([['INSET day', '2027-02-01']]);
    assert.equal(calendar, undefined);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['ISP_ICALENDAR_NO_TERMS'],
    );
    assert.deepEqual(
      imported([]).issues.map(({ code }) => code),
      ['ISP_ICALENDAR_NO_TERMS'],
    );
  });

  it('is one whose terms overlap, or go beyond the bank holidays that are published', () => {
    const overlapping = imported([
      ['Autumn term', '2026-09-02', '2026-12-19'],
      ['Spring term', '2026-12-01', '2027-03-20'],
    ]);
    assert.deepEqual(
      overlapping.issues.map(({ code }) => code),
      ['ISP_CALENDAR_TERMS_OVERLAP'],
    );
    const late: Line[] = [['Autumn term', '2098-09-02', '2098-12-19']];
    assert.deepEqual(
      imported(late).issues.map(({ code }) => code),
      ['ISP_CALENDAR_BANK_HOLIDAYS_NOT_KNOWN'],
    );
    assert.ok(imported(late, { bankHolidays: 'none' }).calendar);
  });

  it('is no calendar file at all', () => {
    const read = calendarFromICalendar('<html>', whose);
    assert.deepEqual(read.ok ? [] : read.error.map(({ code }) => code), [
      'ISP_ICALENDAR_NOT_A_CALENDAR',
    ]);
  });

  it('cancelled events are dropped', () => {
    const cancelled = [
      'BEGIN:VEVENT',
      'SUMMARY:INSET day',
      'DTSTART;VALUE=DATE:20270201',
      'STATUS:CANCELLED',
      'END:VEVENT',
    ];
    const { calendar, report } = imported(
      fileOf([['Spring term', '2027-01-05', '2027-03-26']], cancelled),
    );
    assert.deepEqual(
      report.dropped.map(({ why }) => why),
      ['cancelled'],
    );
    assert.deepEqual(calendar?.closures, []);
  });
});

describe('whatever names and days a file has', () => {
  const name = fc.constantFrom(
    ...year.map(([name]) => name),
    'Term starts',
    'Term ends',
    'Half term begins',
    'Half term ends',
    'Half term 2',
    'Disco',
    'School closed',
    'Bank holiday',
  );
  const dayIn2027 = fc
    .integer({ min: 0, max: 364 })
    .map((n) => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10));
  const events = fc.array(fc.tuple(name, dayIn2027, dayIn2027), { maxLength: 25 });

  it('each event is in one list, and a calendar has only what was taken', () => {
    fc.assert(
      fc.property(events, (lines) => {
        const { report, calendar, facts } = imported(lines);
        const all = [...report.taken, ...report.dropped, ...report.needsPerson];
        assert.deepEqual(
          all.map(({ index }) => index).sort((a, b) => a - b),
          lines.map((_line, i) => i),
        );
        if (report.needsPerson.length > 0) assert.equal(calendar, undefined);
        const days = new Set(report.taken.flatMap(({ from, to }) => [from, to]));
        for (const { startsOn, endsOn } of facts.terms) {
          assert.ok(days.has(startsOn) && days.has(endsOn));
        }
        for (const { kind, from, to } of calendar?.closures ?? []) {
          assert.ok(kind === 'bank-holiday' || (days.has(from) && days.has(to)));
        }
      }),
      { numRuns: 300 },
    );
  });
});
