import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readICalendar } from '../read/read-icalendar.ts';
import { toICalendar } from '../to-icalendar.ts';
import {
  changesIn,
  codesIn,
  events,
  file,
  LONG,
  SAME,
} from '../../../testing/calendar-read-back.ts';

const stamp = '2028-11-20T08:00:00Z';

describe('a file that cannot be read', () => {
  const good = toICalendar(events, { stamp });
  const wholes: [string, string | Uint8Array, string][] = [
    ['nothing', '', 'NOT_A_CALENDAR'],
    ['a page', '<!doctype html><title>Sign in</title>', 'NOT_A_CALENDAR'],
    ['a plan', '{"format":"isp-plan"}', 'NOT_A_CALENDAR'],
    ['an address card', 'BEGIN:VCARD\r\nEND:VCARD\r\n', 'NOT_A_CALENDAR'],
    ['words after the end', `${good}hello\r\n`, 'NOT_A_CALENDAR'],
    ['half a download', good.slice(0, 900), 'UNFINISHED'],
    ['parts that do not match', good.replace('END:VEVENT', 'END:VTODO'), 'UNFINISHED'],
    ['bytes that are no text', new Uint8Array([0x42, 0xff, 0xfe]), 'NOT_UTF8'],
    ['parts within parts', 'BEGIN:VCALENDAR\r\n' + 'BEGIN:X\r\n'.repeat(9), 'TOO_DEEP'],
    ['an event without end', file([`SUMMARY:${'x'.repeat(100_001)}`]), 'TOO_LARGE'],
    ['five million characters', ' '.repeat(5_000_001), 'TOO_LARGE'],
    ['twenty million bytes', new Uint8Array(20_000_001), 'TOO_LARGE'],
    [
      'too many events',
      'BEGIN:VCALENDAR\r\n' + 'BEGIN:VEVENT\r\nEND:VEVENT\r\n'.repeat(10_001),
      'TOO_MANY_EVENTS',
    ],
  ];
  for (const [what, text, code] of wholes) {
    it(`is refused whole where it is ${what}`, () => {
      const read = readICalendar(text, { events });
      assert.ok(!read.ok);
      assert.deepEqual(
        read.error.map((issue) => issue.code),
        [`ISP_ICALENDAR_${code}`],
      );
      assert.match(read.error[0]?.message ?? '', /^[A-Z].*\.$/);
    });
  }

  it('has limits that a host can set', () => {
    const of = (limits: object) => readICalendar(good, { events, limits }).ok;
    assert.equal(of({ events: 2, characters: good.length }), true);
    assert.equal(of({ events: 1 }), false);
    assert.equal(of({ characters: good.length - 1 }), false);
  });

  it('spoils no event but the one that is broken', () => {
    for (const broken of ['no colon here', 'ATTENDEE;CN="open:mailto:x', 'RRULE:FREQ=NONSENSE']) {
      const text = file([broken]) + file(['SEQUENCE:9', 'DTSTART:20290307T083000Z', LONG]);
      assert.equal(changesIn(text).length, 1);
      assert.deepEqual(codesIn(text), ['ISP_ICALENDAR_EVENT_BROKEN /events/0']);
    }
  });

  it('leaves alarms in an event alone', () => {
    const alarm = ['BEGIN:VALARM', 'UID:x', 'DTSTART:19990101T000000Z', 'END:VALARM'];
    assert.deepEqual(changesIn(file(['SEQUENCE:2', ...alarm, SAME, LONG, ...alarm])), []);
  });

  it('does not take names of properties for anything else', () => {
    const odd = ['CONSTRUCTOR:x', '__PROTO__:x', 'DTSTART;VALUE=CONSTRUCTOR:x'];
    assert.deepEqual(changesIn(file(odd)), []);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });
});
