/** Dates as schools write them: ISO, 3/9/2029, 3 Sep 2029, and a spreadsheet’s own numbers where that is sure. */
import { isPlainDate } from '../../kernel/date-pattern.ts';
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';

/** How the column of a date is to be read. */
export interface DateColumn {
  readonly order: 'day-first' | 'month-first' | 'unsure';
  /** Every date of the column is a number of days, as spreadsheets count them. */
  readonly serials: boolean;
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/;
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const WORDS =
  /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/i;
const SERIAL = /^[2-6]\d{4}$/;

/** Looks at a whole column: one date that only fits as month/day makes all of its kind unsure. */
export function dateColumn(
  values: readonly string[],
  given?: 'day-first' | 'month-first',
): DateColumn {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const serials = filled.length > 0 && filled.every((value) => SERIAL.test(value));
  if (given) return { order: given, serials };
  const monthFirst = filled.some((value) => {
    const [, first, second] = NUMBERS.exec(value) ?? [];
    return Number(first) <= 12 && Number(second) > 12;
  });
  return { order: monthFirst ? 'unsure' : 'day-first', serials };
}

/** The date; undefined where it is none, or where it could be two. */
export function readDate(
  raw: string,
  { order, serials }: DateColumn,
  today: PlainDate,
): PlainDate | undefined {
  const text = raw.trim().replace(/\s+/g, ' ');
  if (text.length > 40) return undefined;
  const iso = ISO.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3], today);
  const words = WORDS.exec(text);
  if (words) return dateOf(words[3], monthNumber(words[2]), words[1], today);
  if (serials && SERIAL.test(text)) return addDays('1899-12-30', Number(text));
  const numbers = NUMBERS.exec(text);
  if (!numbers) return undefined;
  const [, first, second, year] = numbers;
  if (order === 'month-first') return dateOf(year, first, second, today);
  // 23/04/2029 has one meaning in any order.
  if (order === 'unsure' && Number(first) <= 12) return undefined;
  return dateOf(year, second, first, today);
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  today: PlainDate,
): PlainDate | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = [fullYear(year, today), month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isPlainDate(text) ? text : undefined;
}

/** Two digits are of this century, unless that would be more than ten years ahead. */
function fullYear(year: string, today: PlainDate): string {
  if (year.length === 4) return year;
  const thisCentury = `${today.slice(0, 2)}${year}`;
  if (Number(thisCentury) <= Number(today.slice(0, 4)) + 10) return thisCentury;
  return String(Number(thisCentury) - 100);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const wholeMonths =
  /^(january|february|march|april|may|june|july|august|sept?(ember)?|october|november|december|jan|feb|mar|apr|jun|jul|aug|oct|nov|dec)$/;

function monthNumber(word = ''): string | undefined {
  const lower = word.toLowerCase();
  if (!wholeMonths.test(lower)) return undefined;
  return String(months.indexOf(lower.slice(0, 3)) + 1);
}
