import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../kernel/plain-date.ts';
import { parseCalendar } from './parse-calendar.ts';
import type { SchoolCalendar } from './school-calendar.ts';

const term = (name: string, startsOn: string, endsOn: string) => ({ name, startsOn, endsOn });
const closed = (kind: string, from: string, to = from) => ({ kind, name: 'Closed', from, to });

const calendar = {
  format: 'isp-calendar',
  version: '1',
  id: 'larkfield-2026',
  name: 'Larkfield Academy',
  knownFrom: '2026-09-01',
  knownTo: '2027-08-31',
  weekdays: [1, 2, 3, 4, 5],
  terms: [term('Autumn', '2026-09-02', '2026-12-18'), term('Spring', '2027-01-04', '2027-03-25')],
  closures: [closed('half-term', '2026-10-26', '2026-10-30')],
} as const;

function codesOf(value: unknown): string[] {
  const parsed = parseCalendar(value);
  if (parsed.ok) return [];
  for (const { message } of parsed.error) assert.match(message, /^[A-Z“].*\.$|\?$/);
  return parsed.error.map(({ code, path }) => `${code} ${path}`);
}

const changed = (changes: object) => codesOf({ ...calendar, ...changes });

describe('a sound calendar', () => {
  it('comes back as it was, and does so again', () => {
    const parsed = parseCalendar(calendar);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value, calendar);
    assert.deepEqual(parseCalendar(JSON.parse(JSON.stringify(parsed.value))), parsed);
  });

  it('may leave out its weekdays and closures', () => {
    const { weekdays: _weekdays, closures: _closures, ...rest } = calendar;
    const parsed = parseCalendar(rest);
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.weekdays, [1, 2, 3, 4, 5]);
    assert.deepEqual(parsed.value.closures, []);
  });

  it('is put in order, and the value that was given is left alone', () => {
    const terms = calendar.terms.toReversed();
    const parsed = parseCalendar({ ...calendar, terms, weekdays: [5, 1, 1] });
    assert.ok(parsed.ok);
    assert.deepEqual(parsed.value.terms, calendar.terms);
    assert.deepEqual(parsed.value.weekdays, [1, 5]);
    assert.equal(terms[0]?.name, 'Spring');
  });

  it('may have a bank holiday between terms, and numbers of its setting', () => {
    const christmas = closed('bank-holiday', '2026-12-25');
    assert.deepEqual(changed({ closures: [christmas] }), []);
    assert.deepEqual(changed({ identifiers: [{ scheme: 'urn', value: '999041' }] }), []);
  });
});

describe('what is wrong with a calendar', () => {
  const cases: readonly [string, object, string[]][] = [
    ['a later version', { version: '2' }, ['ISP_CALENDAR_NOT_A_CHOICE /version']],
    ['another format', { format: 'ics' }, ['ISP_CALENDAR_NOT_A_CHOICE /format']],
    ['an unknown key', { holidays: [] }, ['ISP_CALENDAR_UNKNOWN_KEY ']],
    ['a missing key', { name: undefined }, ['ISP_CALENDAR_MISSING /name']],
    ['no term', { terms: [] }, ['ISP_CALENDAR_WRONG_VALUE /terms']],
    ['an eighth weekday', { weekdays: [8] }, ['ISP_CALENDAR_WRONG_VALUE /weekdays/0']],
    ['a day that does not exist', { knownTo: '2027-02-29' }, ['ISP_CALENDAR_WRONG_VALUE /knownTo']],
    [
      'an instant for a day',
      { knownTo: '2027-08-31T00:00:00Z' },
      ['ISP_CALENDAR_WRONG_VALUE /knownTo'],
    ],
    ['known backwards', { knownTo: '2026-08-31' }, ['ISP_CALENDAR_REVERSED /knownTo']],
    ['a year mistyped', { knownTo: '2207-08-31' }, ['ISP_CALENDAR_TOO_LONG /knownTo']],
    [
      'a term backwards',
      { terms: [term('Autumn', '2026-12-18', '2026-09-02')], closures: [] },
      ['ISP_CALENDAR_REVERSED /terms/0/endsOn'],
    ],
    [
      'terms that overlap, in any order',
      { terms: [term('Spring', '2026-12-18', '2027-03-25'), ...calendar.terms.slice(0, 1)] },
      ['ISP_CALENDAR_TERMS_OVERLAP /terms/0'],
    ],
    [
      'a term twice',
      { terms: [calendar.terms[0], calendar.terms[0]] },
      ['ISP_CALENDAR_TERMS_OVERLAP /terms/1'],
    ],
    [
      'a term beyond what is known',
      { knownTo: '2027-03-24' },
      ['ISP_CALENDAR_BEYOND_KNOWN /terms/1'],
    ],
    [
      'a closure backwards',
      { closures: [closed('closure', '2026-10-30', '2026-10-26')] },
      ['ISP_CALENDAR_REVERSED /closures/0/to'],
    ],
    [
      'an INSET day between terms',
      { closures: [closed('inset', '2026-12-21')] },
      ['ISP_CALENDAR_OUTSIDE_TERM /closures/0'],
    ],
    [
      'a half-term over the end of a term',
      { closures: [closed('half-term', '2026-12-14', '2026-12-21')] },
      ['ISP_CALENDAR_OUTSIDE_TERM /closures/0'],
    ],
    [
      'a bank holiday beyond what is known',
      { closures: [closed('bank-holiday', '2028-01-03')] },
      ['ISP_CALENDAR_BEYOND_KNOWN /closures/0'],
    ],
    [
      'a closure of another kind',
      { closures: [closed('strike', '2026-10-26')] },
      ['ISP_CALENDAR_NOT_A_CHOICE /closures/0/kind'],
    ],
  ];
  for (const [name, changes, codes] of cases) {
    it(name, () => assert.deepEqual(changed(changes), codes));
  }

  it('is all said at once', () => {
    const terms = [term('A', '2026-12-18', '2026-09-02'), term('B', '2029-01-01', '2029-02-01')];
    assert.equal(changed({ terms, closures: [closed('inset', '2026-08-01')] }).length, 3);
  });

  it('is that it is no calendar at all', () => {
    for (const value of [undefined, null, 'calendar', 7, []]) {
      assert.deepEqual(codesOf(value), ['ISP_CALENDAR_NOT_A_CALENDAR ']);
    }
  });
});

describe('for anything', () => {
  it('never throws, and a key of the wrong kind is never taken', () => {
    const keys = fc.constantFrom(...(Object.keys(calendar) as (keyof SchoolCalendar)[]));
    fc.assert(
      fc.property(keys, fc.anything({ withNullPrototype: true }), (key, value) => {
        const parsed = parseCalendar({ ...calendar, [key]: value });
        if (parsed.ok) assert.deepEqual(parseCalendar(parsed.value), parsed);
        else assert.ok(parsed.error.length > 0);
        assert.equal(parseCalendar(value).ok, false);
      }),
      { numRuns: 500 },
    );
  });

  it('says of two terms that they overlap exactly where they share a day', () => {
    const day = fc.integer({ min: 0, max: 300 }).map((days) => addDays('2026-09-01', days));
    const span = fc.tuple(day, day).map((days) => days.toSorted() as [string, string]);
    fc.assert(
      fc.property(span, span, (a, b) => {
        const codes = changed({ terms: [term('A', ...a), term('B', ...b)], closures: [] });
        const share = a[0] <= b[1] && b[0] <= a[1];
        assert.equal(codes.length, share ? 1 : 0);
      }),
    );
  });
});
