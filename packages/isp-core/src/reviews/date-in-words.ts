/** Dates as people write them. English only: other languages write their own from the date itself. */
import type { PlainDate } from '../kernel/plain-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2029-03-04` is "4 March 2029". */
export function dateInWords(date: PlainDate): string {
  const month = months[Number(date.slice(5, 7)) - 1] ?? date.slice(5, 7);
  return `${Number(date.slice(8, 10))} ${month} ${Number(date.slice(0, 4))}`;
}
