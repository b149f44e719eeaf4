/** Calendar files mean the same to programs that know nothing of ours, whatever texts are in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { ReviewEvent } from '../src/reviews/icalendar/review-event.ts';
import { toICalendar } from '../src/reviews/icalendar/to-icalendar.ts';
import { calendarReaders, type SeenEvent } from './icalendar-readers.ts';

const STAMP = '2028-11-20T08:00:00Z';

const awkward: Readonly<Record<string, string>> = {
  empty: '',
  emoji: '👩🏽‍🦽 Tür 🇬🇧 👨‍👩‍👧‍👦 1️⃣',
  commas: ',a,,b,',
  semicolons: ';x;;y;',
  backslashes: '\\ \\n \\\\ \\, C:\\rooms\\new',
  colons: 'BEGIN:VEVENT and 10:30; "quoted"',
  'line feed': 'one\ntwo\n\nthree',
  'carriage return': 'one\rtwo',
  'both together': 'one\r\ntwo\r\n',
  'a line that would end the event': 'x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
  tab: 'a\tb',
  'right to left': 'اجتماع المراجعة، الغرفة ٤ — פגישה',
  'marks that turn the direction': '\u202eabc\u202c \u2067def\u2069 \u200f',
  'combining marks': 'Zoe\u0308 Ṩa\u0323\u0307 é',
  'a thousand characters': 'Long room name, with commas; and more. '.repeat(26).slice(0, 1000),
  'a thousand characters outside the basic plane': '𝔘'.repeat(1000),
  'line separators of Unicode': 'a\u2028b\u2029c\u0085d\u000be\u000cf\u001cg',
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u009ff',
  'half a character': 'a\ud83db\udc00c',
  'a byte order mark': '\ufeffx\ufeff',
  'spaces at every fold': ' x'.repeat(200),
  'not characters': '\ufffe\uffff x',
  percent: '100% %2C ^n ^^',
};

/**
 * Lines break in one way only, and what no text can hold is not there. Where readers would take a
 * sign for an escape, a character that nobody sees keeps it from being one.
 */
function shown(value: string): string {
  return value
    .replace(/\r\n|[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .toWellFormed()
    .trim()
    .replace(/\\(?=[nN,;\\])|%(?=2C|3A|3B|5C)/g, '$&\u2060')
    .replace(/^(?="(?:[^]*")?$)/, '\u2060');
}

function eventWith(value: string, at: number): ReviewEvent {
  const day = String((at % 28) + 1).padStart(2, '0');
  return {
    planId: 'plan',
    reviewId: `review ${at}`,
    kind: 'yearly',
    on: `2029-0${(at % 9) + 1}-${day}`,
    ...(at % 2 === 0 ? {} : { starts: '14:15', minutes: 40 }),
    place: value,
    who: [value],
    child: { givenName: 'x', familyName: value },
    sequence: at % 5,
    status: at % 7 === 3 ? 'cancelled' : 'planned',
  };
}

/** What people should see, worked out from the event alone. London by the machine's own tables. */
function expected(event: ReviewEvent, uid: string, reference: string): SeenEvent {
  const child = shown(`${event.child?.givenName} ${event.child?.familyName}`);
  const who = shown((event.who ?? []).join());
  const withWho = who === '' ? '' : `With: ${who}\n`;
  const { start, end } = moments(event);
  return {
    uid,
    sequence: event.sequence ?? 0,
    status: event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    summary: `Review meeting (SEND): ${child}`,
    description: `Yearly review\n${withWho}Reference: ${reference}`,
    location: shown(event.place ?? ''),
    start,
    end,
  };
}

function moments({ on, starts, minutes = 60 }: ReviewEvent): { start: string; end: string } {
  if (starts === undefined) {
    const next = new Date(Date.parse(`${on}T00:00:00Z`) + 86_400_000);
    return { start: on, end: next.toISOString().slice(0, 10) };
  }
  const utc = Date.parse(`${on}T${starts}:00Z`);
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric' });
  const summer = Number(hour.format(utc)) !== new Date(utc).getUTCHours();
  const start = utc - (summer ? 3_600_000 : 0);
  const text = (time: number) => new Date(time).toISOString().replace('.000Z', 'Z');
  return { start: text(start), end: text(start + minutes * 60_000) };
}

/** Nothing but signs that mean something to somebody. */
const signs = fc.string({
  unit: fc.constantFrom(...Array.from('\\\\\\nNrt,;:"^%2C3ABE5 \t\r\n=-\u2060')),
  maxLength: 40,
});

const values = [
  ...Object.values(awkward),
  ...fc.sample(fc.string({ unit: 'binary', maxLength: 120 }), { numRuns: 300, seed: 20_290_304 }),
  ...fc.sample(signs, { numRuns: 500, seed: 75 }),
  ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 300 }), { numRuns: 100, seed: 5 }),
];
const events = values.map(eventWith);
const files = events.map((event) => toICalendar([event], { stamp: STAMP, names: 'full' }));

describe('a calendar file', () => {
  for (const { name, missing, read } of calendarReaders) {
    it(`says to ${name} what was put in it`, { skip: missing ?? false, timeout: 300_000 }, () => {
      const seen = read(files);
      assert.equal(seen.length, events.length);
      events.forEach((event, i) => {
        const [first, ...others] = seen[i] ?? [];
        assert.ok(first, `no event for ${JSON.stringify(values[i])}`);
        assert.deepEqual(others, []);
        const reference = /Reference: (?<it>.{9})$/.exec(first.description)?.groups?.['it'] ?? '';
        assert.deepEqual(first, expected(event, first.uid, reference), JSON.stringify(values[i]));
      });
      const uids = new Set(seen.flat().map(({ uid }) => uid));
      assert.equal(uids.size, events.length);
    });

    it(`is one event to ${name}, however often it is imported`, { skip: missing ?? false }, () => {
      const first = toICalendar(events, { stamp: STAMP });
      const again = toICalendar(events.toReversed(), { stamp: '2028-11-21T08:00:00Z' });
      const [before = [], after = []] = read([first, again]);
      const imported = new Map([...before, ...after].map((event) => [event.uid, event]));
      assert.equal(imported.size, events.length);
      assert.deepEqual(
        after.map(({ uid }) => uid),
        before.map(({ uid }) => uid),
      );
    });

    it(`is folded where ${name} can join it`, { skip: missing ?? false }, () => {
      // A long text of four-octet characters, moved along by one octet at a time.
      const moved = Array.from({ length: 80 }, (_, i) =>
        eventWith('a'.repeat(i) + '𝔘é'.repeat(60), i),
      );
      const seen = read(
        moved.map((event) => toICalendar([event], { stamp: STAMP, names: 'full' })),
      );
      assert.deepEqual(
        seen.map(([event]) => event?.location),
        moved.map(({ place }) => place),
      );
    });
  }

  it('has no line over 75 octets, and no line that is not ended by CR LF', () => {
    for (const file of [...files, toICalendar(events, { stamp: STAMP })]) {
      assert.ok(file.endsWith('\r\n'));
      for (const line of file.slice(0, -2).split('\r\n')) {
        assert.ok(Buffer.byteLength(line) <= 75, line);
        assert.doesNotMatch(line, /[\r\n]/);
      }
      assert.ok(file.isWellFormed());
    }
  });
});
