/** What holds of every calendar file, whatever is in it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { reviewEventIssues } from './event-issues.ts';
import { eventUid } from './event-uid.ts';
import { previousEvents } from './read/previous-events.ts';
import { readICalendar } from './read/read-icalendar.ts';
import type { EventTime, ReviewEvent } from './review-event.ts';
import { calendarFromICalendar } from './school/calendar-from-icalendar.ts';
import { toICalendar } from './to-icalendar.ts';

const STAMP = '2028-11-20T08:00:00Z';

const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 90 }),
  fc.string({ unit: fc.constantFrom(...Array.from('\\nN,;:"%2C \t\r\n')), maxLength: 20 }),
);

const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const clock = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((n) => new Date(n * 60_000).toISOString().slice(11, 16));

const optional = { noNullPrototype: true, requiredKeys: [] as [] };
const time = fc.oneof(
  fc.record({ on: day }, { noNullPrototype: true }),
  fc.record(
    { on: day, starts: clock, minutes: fc.integer({ min: 1, max: 1440 }) },
    { noNullPrototype: true, requiredKeys: ['on', 'starts'] },
  ),
);
const details = fc.record(
  {
    place: someText,
    who: fc.array(someText, { maxLength: 3 }),
    status: fc.constantFrom('planned' as const, 'cancelled' as const),
    sequence: fc.nat(),
    child: fc.record({ givenName: someText, familyName: someText }, { noNullPrototype: true }),
  },
  optional,
);

const someEvents = fc
  .uniqueArray(fc.tuple(fc.nat(50), time, details), { maxLength: 8, selector: ([n]) => n })
  .map((all) =>
    all.map(([n, when, more]): ReviewEvent => ({
      planId: 'plan',
      reviewId: String(n),
      kind: 'yearly',
      ...when,
      ...more,
    })),
  )
  .filter((events) => reviewEventIssues(events).length === 0);

const names = fc.constantFrom('none' as const, 'initials' as const, 'full' as const);

/** An hour where it is not said how long. */
const timeIn = ({ on, starts, minutes }: EventTime) =>
  starts === undefined ? on : `${on} ${starts} ${minutes ?? 60}`;

describe('every calendar file', () => {
  it('is in lines of at most 75 octets that are ended alike', () => {
    fc.assert(
      fc.property(someEvents, names, (events, shown) => {
        const file = toICalendar(events, { stamp: STAMP, names: shown });
        assert.ok(file.isWellFormed());
        assert.doesNotMatch(file.replaceAll('\r\n', ''), /[^\P{Cc}\t]/u);
        for (const line of file.split('\r\n')) {
          assert.ok(new TextEncoder().encode(line).length <= 75);
        }
      }),
    );
  });

  it('is the same for the same reviews in any order', () => {
    fc.assert(
      fc.property(someEvents, names, (events, shown) => {
        const options = { stamp: STAMP, names: shown } as const;
        assert.equal(toICalendar(events.toReversed(), options), toICalendar(events, options));
      }),
    );
  });

  it('suggests nothing when it is read back as it was written', () => {
    fc.assert(
      fc.property(someEvents, (events) => {
        const file = toICalendar(events, { stamp: STAMP, names: 'full' });
        const read = readICalendar(file, { events });
        assert.deepEqual(read, { ok: true, value: { changes: [], others: 0, issues: [] } });
      }),
    );
  });

  it('counts nothing on where nothing has changed, and one where something has', () => {
    fc.assert(
      fc.property(someEvents, names, time, (events, shown, when) => {
        const options = { stamp: STAMP, names: shown } as const;
        const plain = events.map(({ sequence: _sequence, ...event }) => event);
        const first = toICalendar(plain, options);
        const before = previousEvents(first);
        assert.ok(before.ok);
        const previous = before.value.events;
        assert.equal(toICalendar(plain, { ...options, previous }), first);
        const [one] = plain;
        if (one === undefined) return;
        const { starts: _starts, minutes: _minutes, ...timeless } = one;
        const moved = { ...timeless, ...when };
        if (reviewEventIssues([moved]).length > 0) return;
        const next = previousEvents(toICalendar([moved], { ...options, previous }));
        assert.ok(next.ok);
        const same = previous.find(({ uid }) => uid === eventUid(moved));
        const [now] = next.value.events;
        assert.ok(same && now);
        const isMoved = timeIn(same) !== timeIn(now);
        assert.equal(now.sequence, isMoved ? 1 : 0);
      }),
    );
  });

  it('says in a person’s calendar when they moved an event', () => {
    fc.assert(
      fc.property(time, time, (from, to) => {
        const event = { planId: 'plan', reviewId: '1', kind: 'early', ...from };
        const moved = { planId: 'plan', reviewId: '1', kind: 'early', ...to };
        if (reviewEventIssues([event, { ...moved, reviewId: '2' }]).length > 0) return;
        const file = toICalendar([moved], { stamp: STAMP });
        const read = readICalendar(file, { events: [event] });
        assert.ok(read.ok);
        assert.deepEqual(
          read.value.changes.map((change) => change.type === 'move' && timeIn(change.to)),
          timeIn(from) === timeIn(to) ? [] : [timeIn(to)],
        );
      }),
    );
  });

  it('has times that agree with the machine’s own tables for London', () => {
    const clockAt = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/London',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const around = ['2027-03-28', '2027-10-31', '2031-03-30', '2031-10-26', '2099-03-29'].flatMap(
      (date) => Array.from({ length: 200 }, (_, i) => Date.parse(date) + (i - 60) * 60_000),
    );
    const anywhere = fc.sample(
      fc.integer({ min: Date.parse('1996-01-02'), max: Date.parse('2037-12-30') }),
      { numRuns: 1500, seed: 1996 },
    );
    // Past 2037 some machines have no tables, but the days of the change are the same.
    for (const moment of [...around.filter((at) => at < Date.parse('2038-01-01')), ...anywhere]) {
      const minute = Math.floor(moment / 60_000) * 60_000;
      const text = new Date(minute).toISOString().replace(/[-:]|\.000/g, '');
      const event = { planId: 'plan', reviewId: '1', kind: 'early', on: '1997-01-01' };
      const file = toICalendar([event], { stamp: STAMP })
        .replace(/DTSTART.*/, `DTSTART:${text}`)
        .replace(/DTEND.*/, 'DURATION:PT5M');
      const read = readICalendar(file, { events: [event] });
      assert.ok(read.ok);
      const [change] = read.value.changes;
      assert.ok(change?.type === 'move', `${text} ${JSON.stringify(read.value)}`);
      assert.equal(`${change.to.on} ${change.to.starts}`, clockAt.format(minute));
    }
  });
});

describe('whatever is in a file', () => {
  const words = fc.constantFrom(
    ...['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'END:VCALENDAR', 'METHOD:REPLY'],
    ...['DTSTART:', 'DTSTART;VALUE=DATE:20290304', 'DTEND:20290304T000000Z', 'UID:x', 'RRULE:'],
    ...['SUMMARY:Term starts', 'SUMMARY:Half term', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:x', ' x'],
    ...['DURATION:P9999999D', 'SEQUENCE:-1', 'BEGIN:VALARM', 'END:VALARM', ';', ':', '"', '\u0000'],
  );
  const someFile = fc
    .array(fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: someText }))
    .map((lines) => ['BEGIN:VCALENDAR', ...lines].join('\r\n'));

  it('is read or refused, and never throws', () => {
    const events = [{ planId: 'plan', reviewId: '1', kind: 'early', on: '2029-03-04' }];
    fc.assert(
      fc.property(someFile, (file) => {
        const read = readICalendar(file, { events });
        const term = calendarFromICalendar(file, { id: 'x', name: 'X' });
        assert.equal(read.ok, term.ok);
        if (!read.ok) assert.ok(read.error.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});
