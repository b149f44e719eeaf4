import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CalendarDecision } from '../school/dated-event.ts';
import { asked, fileOf, imported, type Line } from '../../../testing/school-calendar-file.ts';

describe('what needs a person', () => {
  const term: Line[] = [
    ['Spring term starts', '2027-01-05'],
    ['Spring term ends', '2027-03-25'],
  ];
  const cases: [string, Line[], string[]][] = [
    ['a start for some only', [['Term starts (Year 7)', '2027-01-04']], ['2 some-only']],
    ['a day for some only', [['INSET day - Sixth Form only', '2027-01-06']], ['2 some-only']],
    ['a part of the day', [['Term ends at 1.30pm', '2027-03-25']], ['2 part-of-day']],
    ['an evening of training', [['INSET (twilight)', '2027-02-03']], ['2 part-of-day']],
    [
      'halves that could be two things',
      [['Half term 3', '2027-01-05', '2027-02-12']],
      ['2 half-or-half-term'],
    ],
    ['breaking up', [['School closes for Easter', '2027-03-25']], ['2 about-terms']],
    ['coming back', [['Pupils return', '2027-01-05']], ['2 about-terms']],
    ['a party', [['End of term disco', '2027-03-24']], ['2 about-terms']],
    ['a start without an end', [['Summer term starts', '2027-04-12']], ['2 no-partner']],
    ['an end without a start', [['Summer term ends', '2027-07-21']], ['2 no-partner']],
    [
      'two starts',
      [
        ['Start of term', '2027-04-12'],
        ['Start of term', '2027-04-13'],
        ['End of term', '2027-07-21'],
      ],
      ['2 no-partner'],
    ],
    [
      'an end of another term',
      [
        ['Autumn term starts', '2027-09-01'],
        ['Summer term ends', '2027-12-17'],
      ],
      ['2 other-term', '3 other-term'],
    ],
    [
      'a term of a year',
      [
        ['Start of term', '2027-09-01'],
        ['End of term', '2028-03-17'],
      ],
      ['2 too-long', '3 too-long'],
    ],
    ['a whole term on one day', [['Summer term', '2027-04-12']], ['2 one-day-term']],
    [
      'a half-term that a term cuts',
      [['Half term', '2027-03-22', '2027-03-27']],
      ['2 partly-in-term'],
    ],
    [
      'a half-term that stops in the week',
      [['Half term', '2027-02-15', '2027-02-19']],
      ['2 ends-midweek'],
    ],
    [
      'a holiday in a term',
      [['February holiday', '2027-02-15', '2027-02-20']],
      ['2 holiday-in-term'],
    ],
    [
      'a bank holiday that nobody knows',
      [['Bank holiday', '2027-02-15']],
      ['2 not-a-bank-holiday'],
    ],
  ];
  for (const [what, events, expected] of cases) {
    it(what, () => {
      const result = imported([...term, ...events]);
      assert.deepEqual(asked(result), expected);
      assert.equal(result.calendar, undefined);
      assert.deepEqual(result.facts.terms.map(({ startsOn }) => startsOn).slice(0, 1), [
        '2027-01-05',
      ]);
      for (const { message } of result.report.needsPerson) assert.match(message, /^[A-Z].*\.$/);
    });
  }

  it('an event that repeats, has no date, is of another zone, or cannot be read', () => {
    const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
    const result = imported(
      fileOf(term, [
        event('SUMMARY:INSET day', 'DTSTART;VALUE=DATE:20270201', 'RRULE:FREQ=MONTHLY'),
        event('SUMMARY:INSET day'),
        event('SUMMARY:INSET day', 'DTSTART;TZID=Asia/Tokyo:20270201T090000'),
        event('SUMMARY:INSET day', 'no colon'),
        event('SUMMARY:Assembly', 'RRULE:FREQ=WEEKLY'),
      ]),
    );
    assert.deepEqual(asked(result), ['2 repeats', '3 no-date', '4 other-zone', '5 not-read']);
    assert.deepEqual(
      result.report.dropped.map(({ index }) => index),
      [6],
    );
  });

  it('not a half-term whose last day is closed for another reason', () => {
    const closed = imported([
      ...term,
      ['Half term', '2027-02-15', '2027-02-19'],
      ['INSET day', '2027-02-19'],
    ]);
    assert.deepEqual(asked(closed), []);
    assert.ok(closed.calendar);
  });

  it('is settled by what the person says, with the same file again', () => {
    const events: Line[] = [
      ...term,
      ['Half term 3', '2027-01-05', '2027-02-12'],
      ['Training?', '2027-02-01'],
      ['School closes for Easter', '2027-03-25'],
      ['Half term', '2027-02-15', '2027-02-19'],
    ];
    const decisions: Record<number, CalendarDecision> = {
      2: 'not-about-school-days',
      3: { as: 'inset' },
      4: 'not-about-school-days',
      5: { as: 'half-term', from: '2027-02-15', to: '2027-02-19' },
    };
    const { calendar, report } = imported(events, { decisions });
    assert.deepEqual(report.needsPerson, []);
    assert.deepEqual(
      calendar?.closures.map(({ kind, from, to }) => [kind, from, to].join(' ')),
      ['inset 2027-02-01 2027-02-01', 'half-term 2027-02-15 2027-02-19'],
    );
  });

  it('can say what a broken event was', () => {
    const broken = ['BEGIN:VEVENT', 'no colon', 'END:VEVENT'].join('\r\n');
    const file = fileOf(term, [broken]);
    const day = imported(file, { decisions: { 2: { as: 'closure', from: '2027-02-01' } } });
    assert.deepEqual(
      day.calendar?.closures.map(({ from }) => from),
      ['2027-02-01'],
    );
    assert.ok(imported(file, { decisions: { 2: 'not-about-school-days' } }).calendar);
    assert.deepEqual(asked(imported(file, { decisions: { 2: { as: 'closure' } } })), [
      '2 not-read',
    ]);
  });
});
