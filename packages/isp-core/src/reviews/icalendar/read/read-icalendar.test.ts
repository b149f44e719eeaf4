import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventUid } from '../event-uid.ts';
import { toICalendar } from '../to-icalendar.ts';
import {
  about,
  changesIn,
  codesIn,
  day,
  events,
  file,
  LONG,
  reading,
  review,
  SAME,
} from '../../../testing/calendar-read-back.ts';

const stamp = '2028-11-20T08:00:00Z';

describe('a calendar that is read back', () => {
  it('suggests nothing where nothing has changed', () => {
    const text = toICalendar(events, { stamp, names: 'full' });
    assert.deepEqual(reading(text), { changes: [], others: 0, issues: [] });
    assert.deepEqual(reading(new TextEncoder().encode(`\ufeff${text}`)).changes, []);
    assert.deepEqual(reading(text.replaceAll('\r\n', '\n')).changes, []);
    assert.deepEqual(reading(text.replaceAll('\r\n', '\r')).changes, []);
  });

  it('suggests the time that an event was moved to, and gives the review as it was given', () => {
    const text = toICalendar([{ ...review, on: '2029-03-07', starts: '09:00' }, day], { stamp });
    const { changes } = reading(text);
    assert.deepEqual(changes, [
      {
        type: 'move',
        event: review,
        index: 0,
        outOfDate: false,
        to: { on: '2029-03-07', starts: '09:00', minutes: 45 },
      },
    ]);
    assert.equal(changes[0]?.event, review);
  });

  const moves: [string, string[], object][] = [
    [
      'to a time in UTC, in summer',
      ['DTSTART:20290706T083000Z', 'DTEND:20290706T091500Z'],
      { on: '2029-07-06', starts: '09:30', minutes: 45 },
    ],
    [
      'to a time in UTC, in winter',
      ['DTSTART:20290306T083000Z', 'DTEND:20290306T091500Z'],
      { on: '2029-03-06', starts: '08:30', minutes: 45 },
    ],
    [
      'to a time of no zone',
      ['DTSTART:20290306T083000', LONG],
      { on: '2029-03-06', starts: '08:30', minutes: 45 },
    ],
    [
      'in Microsoft’s name for London',
      ['DTSTART;TZID=GMT Standard Time:20290306T083000', LONG],
      { on: '2029-03-06', starts: '08:30', minutes: 45 },
    ],
    [
      'in Microsoft’s longer name',
      ['DTSTART;TZID="(UTC+00:00) Dublin, Edinburgh, Lisbon, London":20290306T083000', LONG],
      { on: '2029-03-06', starts: '08:30', minutes: 45 },
    ],
    [
      'in an old name for London',
      ['DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20290306T083000', LONG],
      { on: '2029-03-06', starts: '08:30', minutes: 45 },
    ],
    [
      'to a whole day',
      ['DTSTART;VALUE=DATE:20290308', 'DTEND;VALUE=DATE:20290309'],
      { on: '2029-03-08' },
    ],
    ['to a day that nobody says is one', ['DTSTART:20290308'], { on: '2029-03-08' }],
    [
      'to a whole day that ends when it starts',
      ['DTSTART;VALUE=DATE:20290308', 'DTEND;VALUE=DATE:20290308'],
      { on: '2029-03-08' },
    ],
    [
      'to last longer',
      [SAME, 'DURATION:PT1H30M'],
      { on: '2029-03-06', starts: '14:30', minutes: 90 },
    ],
    [
      'into a night when clocks go back',
      ['DTSTART:20291027T220000Z', 'DTEND:20291028T023000Z'],
      { on: '2029-10-27', starts: '23:00', minutes: 270 },
    ],
  ];
  for (const [what, lines, to] of moves) {
    it(`is understood when moved ${what}`, () => {
      const text = file(['SEQUENCE:3', 'LOCATION:Room 4\\, upstairs', ...lines]);
      assert.deepEqual(changesIn(text), [{ ...about, type: 'move', to }]);
    });
  }

  const questions: [string, string[], string][] = [
    ['another zone', ['DTSTART;TZID=America/New_York:20290306T083000'], 'OTHER_ZONE'],
    ['no time at all', ['SUMMARY:x'], 'NO_TIME'],
    ['a day that is none', ['DTSTART;VALUE=DATE:20290230'], 'NOT_A_TIME'],
    ['a time that is none', ['DTSTART:20290306T250000'], 'NOT_A_TIME'],
    ['half a time', ['DTSTART:2029'], 'NOT_A_TIME'],
    [
      'the hour that no clock shows',
      ['DTSTART;TZID=Europe/London:20290325T013000'],
      'NO_SUCH_TIME',
    ],
    ['an end before its start', [SAME, 'DTEND;TZID=Europe/London:20290306T140000'], 'ENDS_FIRST'],
    ['days on end', ['DTSTART;VALUE=DATE:20290306', 'DTEND;VALUE=DATE:20290309'], 'TOO_LONG'],
    ['a rule to repeat', [SAME, LONG, 'RRULE:FREQ=WEEKLY'], 'REPEATS'],
    ['one of several', [SAME, LONG, 'RECURRENCE-ID:20290306T143000Z'], 'REPEATS'],
  ];
  for (const [what, lines, code] of questions) {
    it(`is for a person where it has ${what}`, () => {
      const text = file(['SEQUENCE:3', ...lines]);
      assert.deepEqual(changesIn(text), []);
      assert.deepEqual(codesIn(text), [`ISP_ICALENDAR_REVIEW_${code} /events/0`]);
    });
  }

  it('knows a place again, however long it is', () => {
    const place = 'Long, and; longer \\new '.repeat(400);
    const text = toICalendar([{ ...review, place }], { stamp });
    assert.deepEqual(reading(text, [{ ...review, place }]).changes, []);
  });

  it('suggests another place, and is silent where the place was left out', () => {
    assert.deepEqual(changesIn(file(['SEQUENCE:2', SAME, LONG, 'LOCATION:Hall\\nleft door'])), [
      { ...about, type: 'place', to: 'Hall\nleft door' },
    ]);
    assert.deepEqual(changesIn(file(['SEQUENCE:2', SAME, LONG])), []);
  });

  it('suggests to cancel what was cancelled, once', () => {
    const cancel = [{ ...about, type: 'cancel' }];
    const cancelled = ['SEQUENCE:2', 'STATUS:CANCELLED'];
    assert.deepEqual(changesIn(file(cancelled)), cancel);
    assert.deepEqual(changesIn(file(['SEQUENCE:3'], 'CANCEL')), cancel);
    const known = [{ ...review, status: 'cancelled' as const }];
    assert.deepEqual(reading(file(cancelled), known).changes, []);
  });

  it('says so where the copy is older than what was sent last', () => {
    const text = file(['SEQUENCE:1', 'DTSTART:20290101T090000Z', LONG, 'STATUS:CANCELLED']);
    assert.deepEqual(changesIn(text), []);
    assert.deepEqual(codesIn(text), ['ISP_ICALENDAR_REVIEW_OLD_COPY /events/0']);
  });

  it('takes the newest of several copies, and neither of two that disagree', () => {
    const at = (hour: string, sequence: number) =>
      file([`SEQUENCE:${sequence}`, `DTSTART:20290306T${hour}0000Z`, LONG]);
    const moved = changesIn(at('09', 3) + at('11', 4) + at('10', 2));
    assert.deepEqual(
      moved.map((change) => 'to' in change && change.to),
      [{ on: '2029-03-06', starts: '11:00', minutes: 45 }],
    );
    assert.equal(changesIn(at('09', 3) + at('09', 3)).length, 1);
    const disputed = at('09', 3) + at('11', 3);
    assert.deepEqual(changesIn(disputed), []);
    assert.deepEqual(codesIn(disputed), [
      'ISP_ICALENDAR_TWO_TIMES /events/0',
      'ISP_ICALENDAR_TWO_TIMES /events/1',
    ]);
  });

  it('counts what is about something else, and looks no further', () => {
    const text = file([SAME]).replaceAll(eventUid(review), 'dentist@elsewhere.example');
    assert.deepEqual(reading(text), { changes: [], others: 1, issues: [] });
    assert.equal(JSON.stringify(reading(text)).includes('dentist'), false);
  });
});
