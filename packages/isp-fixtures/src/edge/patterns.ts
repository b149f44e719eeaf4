/** Dates, times, codes, languages and digests that are rare and right. */
import type { Pattern } from '../table/field.ts';
import type { EdgeFixture } from './edge-fixture.ts';
import { makeDocument, plainPatterns } from './make-document.ts';

type Row = readonly [name: string, pattern: Exclude<Pattern, 'id'>, written: string, why: string];

const rows: readonly Row[] = [
  ['leap-day', 'date', '2028-02-29', 'Every date is 29 February of a leap year.'],
  ['leap-century', 'date', '2000-02-29', 'A year that four hundred divides is a leap year.'],
  ['last-of-february', 'date', '2027-02-28', 'The last day of February of an ordinary year.'],
  ['last-of-april', 'date', '2027-04-30', 'The last day of a short month.'],
  ['last-of-december', 'date', '2027-12-31', 'The last day of the year.'],
  [
    'instant-with-offset',
    'instant',
    '2028-02-29T00:00:00+05:30',
    'Times of another zone, on a leap day.',
  ],
  [
    'instant-behind',
    'instant',
    '2026-11-22T23:59:59.5-11:00',
    'Times with part of a second, behind.',
  ],
  ['instant-minus-zero', 'instant', '2026-11-22T09:30:00-00:00', 'A zone that is not known.'],
  ['code-one-digit', 'code', '7', 'Every code one digit, as a year group is.'],
  ['code-capitals', 'code', 'N2', 'Every code in capitals.'],
  ['code-unknown', 'code', 'x-nobody-has-heard-of-this', 'Every code unknown to everybody: kept.'],
  ['code-double-hyphen', 'code', 'a--b', 'Two hyphens together inside.'],
  ['language-bsl', 'language', 'bfi', 'British Sign Language.'],
  ['language-script', 'language', 'ur-Arab-PK', 'With script and region.'],
  ['language-numeric', 'language', 'es-419', 'With a region of digits.'],
  ['media-type-suffix', 'mediaType', 'application/vnd.example+json', 'With a suffix.'],
  ['digest-digits', 'sha256', '0'.repeat(63).concat('1'), 'A digest that looks like a number.'],
];

export const patternEdges: readonly EdgeFixture[] = rows.map(
  ([name, pattern, written, summary]) => ({
    name,
    summary,
    value: () =>
      makeDocument({ pattern: (wanted) => (wanted === pattern ? written : plainPatterns[wanted]) }),
  }),
);
