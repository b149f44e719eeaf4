import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { id } from '../../testing/example-plan.ts';
import { eventUid, reviewReference } from './event-uid.ts';
import { previousEvents } from './read/previous-events.ts';
import type { ReviewEvent } from './review-event.ts';
import { nextSequence } from './sequence.ts';
import { toICalendar, type ICalendarOptions } from './to-icalendar.ts';

const stamp = '2028-11-20T08:30:15+01:00';
const review: ReviewEvent = {
  planId: id(1),
  reviewId: id(2),
  kind: 'yearly',
  on: '2029-03-04',
  starts: '14:30',
  minutes: 45,
  place: 'Room 4',
  who: ['Ms Senco', 'Ms O’Neill-Example'],
  child: { givenName: 'Robin', familyName: 'Example' },
};
const wholeDay: ReviewEvent = { planId: id(1), reviewId: id(3), kind: 'termly', on: '2029-12-31' };
const head = { email: 'senco@school.invalid', name: 'Ms "S" Senco' };

/** The content lines, unfolded. */
function lines(events: readonly ReviewEvent[], options: Partial<ICalendarOptions> = {}): string[] {
  const file = toICalendar(events, { stamp, ...options } as ICalendarOptions);
  return file.replaceAll('\r\n ', '').split('\r\n');
}

const valueOf = (all: readonly string[], name: string) =>
  all.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length + 1));

describe('an event in a calendar file', () => {
  it('has a time in London, with the zone that says what that means', () => {
    const all = lines([review]);
    assert.deepEqual(valueOf(all, 'DTSTART;TZID=Europe/London'), ['20290304T143000']);
    assert.deepEqual(valueOf(all, 'DTEND;TZID=Europe/London'), ['20290304T151500']);
    assert.deepEqual(valueOf(all, 'TZID'), ['Europe/London']);
    assert.deepEqual(valueOf(all, 'DTSTAMP'), ['20281120T073015Z']);
    assert.deepEqual(valueOf(all, 'TRANSP'), ['OPAQUE']);
  });

  it('takes an hour where nobody says how long', () => {
    const { minutes: _minutes, ...open } = review;
    assert.deepEqual(valueOf(lines([open]), 'DTEND;TZID=Europe/London'), ['20290304T153000']);
  });

  it('is a day and nothing else where no time is known, and blocks nobody’s day', () => {
    const all = lines([wholeDay]);
    assert.deepEqual(valueOf(all, 'DTSTART;VALUE=DATE'), ['20291231']);
    assert.deepEqual(valueOf(all, 'DTEND;VALUE=DATE'), ['20300101']);
    assert.deepEqual(valueOf(all, 'TRANSP'), ['TRANSPARENT']);
    assert.ok(!all.includes('BEGIN:VTIMEZONE'));
  });

  it('lasts as long as it lasts over the night when clocks go forward', () => {
    const night = { ...review, on: '2029-03-24', starts: '23:30', minutes: 120 };
    assert.deepEqual(valueOf(lines([night]), 'DTEND;TZID=Europe/London'), ['20290325T023000']);
  });

  it('starts in the first of the two hours that one night has, and says in UTC when it ends in the second', () => {
    const night = { ...review, on: '2029-10-28', starts: '01:30', minutes: 60 };
    const all = lines([night]);
    assert.deepEqual(valueOf(all, 'DTSTART;TZID=Europe/London'), ['20291028T013000']);
    assert.deepEqual(valueOf(all, 'DTEND'), ['20291028T013000Z']);
  });

  it('is folded by octets, whatever its letters are', () => {
    for (const place of ['é'.repeat(100), '€'.repeat(100), '𝔘'.repeat(100), 'x'.repeat(300)]) {
      const file = toICalendar([{ ...review, place }], { stamp });
      const longest = Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)));
      assert.ok(longest <= 75 && longest >= 72, `${longest}`);
      assert.deepEqual(valueOf(file.replaceAll('\r\n ', '').split('\r\n'), 'LOCATION'), [place]);
    }
  });

  it('keeps apart what some readers would take for an escape', () => {
    const place = '"C:\\new%2C\\\\"';
    assert.deepEqual(valueOf(lines([{ ...review, place }]), 'LOCATION'), [
      '\u2060"C:\\\\\u2060new%\u20602C\\\\\u2060\\\\"',
    ]);
  });

  it('shows nobody’s name unless it is asked to', () => {
    const all = lines([review]);
    assert.deepEqual(valueOf(all, 'SUMMARY'), [
      `Review meeting (SEND)\\, reference ${reviewReference(review)}`,
    ]);
    assert.doesNotMatch(all.join('\n'), /Robin|Example|O’Neill|Senco|early/);
    assert.deepEqual(valueOf(all, 'LOCATION'), ['Room 4']);
    assert.deepEqual(valueOf(all, 'CLASS'), ['PRIVATE']);
  });

  it('has initials, or names, where it is asked', () => {
    const reference = reviewReference(review);
    const initials = lines([review], { names: 'initials' });
    assert.deepEqual(valueOf(initials, 'SUMMARY'), ['Review meeting (SEND): R.E.']);
    assert.deepEqual(valueOf(initials, 'DESCRIPTION'), [
      `Yearly review\\nWith: M.S.\\, M.O.E.\\nReference: ${reference}`,
    ]);
    const full = lines([review], { names: 'full', summary: 'Cyfarfod adolygu' });
    assert.deepEqual(valueOf(full, 'SUMMARY'), ['Cyfarfod adolygu: Robin Example']);
    assert.deepEqual(valueOf(full, 'DESCRIPTION'), [
      `Yearly review\\nWith: Ms Senco\\, Ms O’Neill-Example\\nReference: ${reference}`,
    ]);
  });

  it('leaves out a place that says the child’s name, and an empty one', () => {
    for (const place of ['Robin’s room', 'the EXAMPLE family’s home', ' \t']) {
      assert.deepEqual(valueOf(lines([{ ...review, place }]), 'LOCATION'), []);
    }
    const named = lines([{ ...review, place: 'Robin’s room' }], { names: 'full' });
    assert.deepEqual(valueOf(named, 'LOCATION'), ['Robin’s room']);
  });

  it('keeps its name for life, which tells nothing of the plan', () => {
    const moved = { ...review, on: '2029-04-01', kind: 'ehcp', place: 'elsewhere' };
    assert.equal(eventUid(moved), eventUid(review));
    assert.match(
      eventUid(review),
      /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}@isp-kit\.invalid$/,
    );
    assert.notEqual(eventUid({ ...review, planId: id(9) }), eventUid(review));
    assert.notEqual(
      eventUid({ planId: 'a', reviewId: 'b,c' }),
      eventUid({ planId: 'a,b', reviewId: 'c' }),
    );
    assert.match(eventUid(review, 'school.example'), /@school\.example$/);
    assert.deepEqual(valueOf(lines([review]), 'UID'), [eventUid(review)]);
  });

  it('has a link into the host’s own system where there is one', () => {
    const link = 'https://mis.example/r?a=1,2;b#c';
    assert.deepEqual(valueOf(lines([{ ...review, link }]), 'URL'), [link]);
  });
});

describe('a calendar file', () => {
  it('is the same whatever the order of the list', () => {
    const options = { stamp } as const;
    assert.equal(
      toICalendar([review, wholeDay], options),
      toICalendar([wholeDay, review], options),
    );
  });

  it('is lawful without any review', () => {
    assert.deepEqual(
      lines([]).filter((line) => /^(?:BEGIN|END):V/.test(line)),
      ['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE', 'END:VCALENDAR'],
    );
  });

  it('counts what has changed since the file before', () => {
    const first = toICalendar([review, wholeDay], { stamp });
    const read = previousEvents(first);
    assert.ok(read.ok);
    assert.deepEqual(read.value.issues, []);
    const previous = read.value.events;
    const sequences = (events: readonly ReviewEvent[]) =>
      valueOf(lines(events, { previous }), 'SEQUENCE');
    assert.deepEqual(sequences([review, wholeDay]), ['0', '0']);
    assert.deepEqual(sequences([{ ...review, starts: '15:00' }]), ['1']);
    assert.deepEqual(sequences([{ ...review, minutes: 50 }]), ['1']);
    assert.deepEqual(sequences([{ ...review, place: 'Room 5' }]), ['1']);
    assert.deepEqual(sequences([{ ...review, status: 'cancelled' }]), ['1']);
    assert.deepEqual(sequences([{ ...wholeDay, on: '2029-12-30' }]), ['1']);
    assert.deepEqual(sequences([{ ...review, starts: '15:00', sequence: 7 }]), ['7']);
    assert.deepEqual(sequences([{ ...review, reviewId: id(77) }]), ['0']);
  });

  it('goes on counting from file to file, whatever is in the place', () => {
    const places = ['C:\\new\\;', '"The Den"', 'a\r\nb', '“%2C”'];
    let previous = '';
    places.forEach((place, i) => {
      const read = previous === '' ? undefined : previousEvents(previous);
      const events = read?.ok ? read.value.events : [];
      const same = toICalendar([{ ...review, place }], { stamp, previous: events });
      const again = previousEvents(same);
      assert.ok(again.ok);
      previous = toICalendar([{ ...review, place }], { stamp, previous: again.value.events });
      assert.equal(previous, same);
      assert.match(previous, new RegExp(`SEQUENCE:${i}\r\n`));
    });
  });

  it('cancels what is no longer there only where it is told from which day', () => {
    const read = previousEvents(toICalendar([review, wholeDay], { stamp }));
    assert.ok(read.ok);
    const previous = [
      ...read.value.events,
      { ...wholeDay, uid: 'somebody@elsewhere.example', sequence: 0, status: 'planned' as const },
    ];
    assert.deepEqual(valueOf(lines([], { previous }), 'UID'), []);
    const all = lines([], { previous, cancelMissingFrom: '2029-03-05' });
    assert.deepEqual(valueOf(all, 'UID'), [eventUid(wholeDay)]);
    assert.deepEqual(valueOf(all, 'STATUS'), ['CANCELLED']);
    assert.deepEqual(valueOf(all, 'SEQUENCE'), ['1']);
    assert.deepEqual(valueOf(all, 'SUMMARY'), [
      `Review meeting (SEND)\\, reference ${reviewReference(wholeDay)}`,
    ]);
  });

  it('says that a review is cancelled', () => {
    assert.deepEqual(valueOf(lines([{ ...review, status: 'cancelled' }]), 'STATUS'), ['CANCELLED']);
  });
});

describe('an invitation', () => {
  const attendees = [{ email: 'parent@home.invalid', name: 'Ms Example; mother' }];
  const invited = { ...review, attendees };

  it('asks those it goes to, by address alone unless names are asked for', () => {
    const options = { method: 'REQUEST', organizer: head } as const;
    const all = lines([invited], options);
    assert.deepEqual(valueOf(all, 'METHOD'), ['REQUEST']);
    assert.deepEqual(valueOf(all, 'ORGANIZER'), ['mailto:senco@school.invalid']);
    assert.deepEqual(valueOf(all, 'ATTENDEE'), [
      'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:parent@home.invalid',
    ]);
    const named = lines([invited], { ...options, names: 'full' });
    assert.deepEqual(valueOf(named, 'ORGANIZER'), [
      "CN=Ms ^'S^' Senco:mailto:senco@school.invalid",
    ]);
    assert.match(valueOf(named, 'ATTENDEE').join(), /;CN="Ms Example; mother":mailto:/);
  });

  it('is taken back with the same name and a higher number', () => {
    const options = { method: 'CANCEL', organizer: head } as const;
    const all = lines([{ ...invited, sequence: 3 }], options);
    assert.deepEqual(valueOf(all, 'STATUS'), ['CANCELLED']);
    assert.deepEqual(valueOf(all, 'SEQUENCE'), ['3']);
    assert.equal(valueOf(all, 'ATTENDEE').length, 1);
  });

  it('names nobody in a file that is only published', () => {
    assert.deepEqual(valueOf(lines([invited], { method: 'PUBLISH' }), 'ATTENDEE'), []);
  });

  it('is for one review', () => {
    const options = { stamp, method: 'REQUEST', organizer: head } as const;
    assert.throws(() => toICalendar([review, wholeDay], options), /one review/);
    assert.throws(() => toICalendar([], options), RangeError);
  });
});

describe('nextSequence', () => {
  const before = { uid: 'x', sequence: 4, status: 'planned', on: '2029-03-04' } as const;

  it('counts on where something changed that people must know', () => {
    assert.equal(nextSequence(undefined, wholeDay), 0);
    assert.equal(nextSequence(before, { on: '2029-03-04' }), 4);
    assert.equal(nextSequence(before, { on: '2029-03-05' }), 5);
    assert.equal(nextSequence(before, { on: '2029-03-04', starts: '10:00' }), 5);
    assert.equal(nextSequence(before, { on: '2029-03-04', status: 'cancelled' }), 5);
    const timed = { ...before, starts: '10:00' };
    assert.equal(nextSequence(timed, { on: '2029-03-04', starts: '10:00', minutes: 60 }), 4);
  });
});
