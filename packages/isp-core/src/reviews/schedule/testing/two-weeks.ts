/** A short term for tests: from Monday 1 March 2027, with half a day’s choice of everything. */
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';

/** A term of so many weeks from Monday 1 March 2027, with nothing closed. */
export function shortTerm(lastDay: string, knownTo = lastDay): SchoolCalendar {
  return {
    format: 'isp-calendar',
    version: '1',
    id: 'short-term',
    name: 'Larkfield School',
    knownFrom: '2027-03-01',
    knownTo,
    weekdays: [1, 2, 3, 4, 5],
    terms: [{ name: 'Spring', startsOn: '2027-03-01', endsOn: lastDay }],
    closures: [],
  };
}
