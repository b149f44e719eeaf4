/** Calendar dates in words. Always in UTC on both sides, so that no zone moves a day. */
import { localeNames, momentNamed } from './locale-names.ts';

const asInstant = (date: string) =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(parts).join()}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const ENGLISH = 'en-GB';
const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * “September 2029” in English, or by the names that a translation brought; undefined where there is
 * no such day, or none were brought. The tables that a browser has to load before it writes its
 * first date cost more than all else of a plan’s first page.
 */
function monthNamed(day: Date, locale: string): string | undefined {
  const months = locale === ENGLISH ? englishMonths : localeNames(locale)?.months;
  const name = months?.[day.getUTCMonth()];
  return name && `${name} ${day.getUTCFullYear()}`;
}

/** “3 September 2029”. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(asInstant(date));
  const month = monthNamed(day, locale);
  if (month !== undefined) return `${day.getUTCDate()} ${month}`;
  return format(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(asInstant(date));
}

/** “September 2029”. */
export function formatMonth(date: string, locale: string): string {
  const month = monthNamed(new Date(asInstant(date)), locale);
  if (month !== undefined) return month;
  return format(locale, { month: 'long', year: 'numeric' }).format(asInstant(date));
}

/** “3 September 2029 at 09:30”: a moment, so in the reader’s own zone. */
export function formatInstant(instant: string, locale: string): string {
  const then = new Date(instant);
  return (
    momentNamed(then, locale) ??
    then.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' })
  );
}

/** “Monday”. */
export function formatWeekday(date: string, locale: string): string {
  const instant = asInstant(date);
  const named = localeNames(locale)?.weekdays[new Date(instant).getUTCDay()];
  return named ?? format(locale, { weekday: 'long' }).format(instant);
}
