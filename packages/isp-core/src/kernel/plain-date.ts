/** Calendar dates without time or zone, as `YYYY-MM-DD` text. The arithmetic is Temporal's. */
import * as date from 'temporal-polyfill/fns/PlainDate';

/** A calendar date, `YYYY-MM-DD`. Text order is date order, so `<` compares. */
export type PlainDate = string;

/**
 * The date `months` calendar months later (earlier where negative). A day that the month lacks
 * becomes its last day. Always add from the first date: adding step by step drifts.
 */
export function addMonths(from: PlainDate, months: number): PlainDate {
  return recalled(`${from} ${months} months`, () =>
    withinFourDigits(date.toString(date.addMonths(record(from), months))),
  );
}

/** The date `days` days later (earlier where negative). */
export function addDays(from: PlainDate, days: number): PlainDate {
  return recalled(`${from} ${days} days`, () =>
    withinFourDigits(date.toString(date.addDays(record(from), days))),
  );
}

/** Days from one date to another; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return date.diffDays(record(from), record(to));
}

/** The day of the week as ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export function weekdayOf(text: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return date.dayOfWeek(record(text)) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The calendar date of an RFC 3339 instant, as written in its own zone. */
export function dateOfInstant(instant: string): PlainDate {
  return instant.slice(0, 10);
}

/** A plan may say 9999-12-31, and no later date has this form: what would be later is that day. */
function withinFourDigits(text: string): PlainDate {
  if (text.startsWith('+')) return '9999-12-31';
  return text.startsWith('-') ? '0000-01-01' : text;
}

/**
 * Sums that were asked before. Dozens of rules ask for the day a year before today, of every plan of
 * a cohort; the same sum twice is the most that a check would spend its time on.
 */
const sums = /* @__PURE__ */ new Map<string, PlainDate>();
const MOST_SUMS = 1000;

function recalled(sum: string, work: () => PlainDate): PlainDate {
  const known = sums.get(sum);
  if (known !== undefined) return known;
  if (sums.size >= MOST_SUMS) sums.clear();
  const result = work();
  sums.set(sum, result);
  return result;
}

function record(text: PlainDate) {
  return date.create(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
}
