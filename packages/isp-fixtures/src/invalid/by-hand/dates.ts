/** Dates and times that some reader somewhere takes, or takes for another day. */
import { wrongValues } from './rows.ts';

export const wrongDates = wrongValues({
  code: 'BAD_DATE',
  path: '/person/dateOfBirth',
  rows: [
    ['ordinary-leap-day', '2027-02-29', 'The day is not there in an ordinary year.'],
    ['century-leap-day', '1900-02-29', 'A hundred divides the year and four hundred does not.'],
    ['february-30', '2028-02-30', 'February never has thirty days.'],
    ['november-31', '2026-11-31', 'November has thirty days.'],
    ['month-13', '2026-13-01', 'There is no thirteenth month.'],
    ['month-0', '2026-00-10', 'There is no month before January.'],
    ['day-0', '2026-11-00', 'There is no day before the first.'],
    ['british', '22/11/2026', 'Written as people write it.'],
    ['american', '11-22-2026', 'Written as Americans write it.'],
    ['two-digit-year', '26-11-22', 'A year of two digits.'],
    ['six-digit-year', '+012026-11-22', 'A year of six digits.'],
    ['one-digit-month', '2026-1-2', 'Without the zeros.'],
    ['no-hyphens', '20261122', 'Without hyphens.'],
    ['with-time', '2026-11-22T00:00:00Z', 'A time, which is another day elsewhere.'],
    ['line-feed', '2026-11-22\n', 'A line feed at the end, which careless patterns pass over.'],
    ['spaces', ' 2026-11-22', 'A space before it.'],
    ['arabic-digits', '٢٠٢٦-١١-٢٢', 'Digits that \\d takes in some languages.'],
    ['week', '2026-W47', 'A week.'],
  ],
});

export const wrongInstants = wrongValues({
  code: 'BAD_INSTANT',
  path: '/updatedAt',
  rows: [
    ['no-zone', '2026-11-22T09:30:00', 'Without a zone it is no moment.'],
    ['no-seconds', '2026-11-22T09:30Z', 'Without seconds.'],
    ['space', '2026-11-22 09:30:00Z', 'A space for the T.'],
    ['lower-case', '2026-11-22t09:30:00z', 'In lower case.'],
    ['hour-24', '2026-11-22T24:00:00Z', 'The hour after the last.'],
    ['minute-60', '2026-11-22T09:60:00Z', 'The minute after the last.'],
    ['leap-second', '2026-12-31T23:59:60Z', 'A leap second, which most clocks do not have.'],
    ['offset-without-colon', '2026-11-22T09:30:00+0100', 'An offset without its colon.'],
    ['offset-24', '2026-11-22T09:30:00+24:00', 'An offset of a whole day.'],
    ['ten-digits', '2026-11-22T09:30:00.1234567891Z', 'Finer than nanoseconds.'],
    ['point-alone', '2026-11-22T09:30:00.Z', 'A point and no part of a second.'],
    ['no-such-day', '2026-02-29T09:30:00Z', 'A day that is not there.'],
    ['date-alone', '2026-11-22', 'A date alone.'],
    ['line-feed', '2026-11-22T09:30:00Z\n', 'A line feed at the end.'],
  ],
});
