/** A school day and time as people say it. */
import { weekdayOf, type PlainDate } from '../../kernel/plain-date.ts';
import { dateInWords } from '../date-in-words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `2027-03-02` is “Tuesday 2 March 2027”. */
export const dayInWords = (date: PlainDate): string =>
  `${weekdays[weekdayOf(date) - 1] ?? ''} ${dateInWords(date)}`;
