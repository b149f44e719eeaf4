/** A school year of reviews for tests: terms, half-terms, and windows of about three months. */
import fc from 'fast-check';
import { addDays } from '../../../kernel/plain-date.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { PlacingOptions, ReviewRequest } from '../schedule-options.ts';

export const schoolYear: SchoolCalendar = {
  format: 'isp-calendar',
  version: '1',
  id: 'a-year',
  name: 'Larkfield School',
  knownFrom: '2026-09-01',
  knownTo: '2027-08-31',
  weekdays: [1, 2, 3, 4, 5],
  terms: [
    { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
    { name: 'Spring', startsOn: '2027-01-04', endsOn: '2027-03-25' },
    { name: 'Summer', startsOn: '2027-04-12', endsOn: '2027-07-21' },
  ],
  closures: [
    { kind: 'half-term', name: 'Half-term', from: '2026-10-26', to: '2026-10-30' },
    { kind: 'half-term', name: 'Half-term', from: '2027-02-15', to: '2027-02-19' },
    { kind: 'half-term', name: 'Half-term', from: '2027-05-31', to: '2027-06-04' },
  ],
};

export const plainYear: PlacingOptions = {
  calendar: schoolYear,
  today: '2026-09-02',
  seed: 1,
  capacity: {
    slots: [
      { start: '08:30', end: '09:15' },
      { start: '15:15', end: '16:00' },
      { start: '16:00', end: '16:45' },
    ],
    perDay: 3,
  },
  staff: [{ id: 'senco', name: 'Mrs Okafor', everyReview: true }],
};

/** Requests with windows that end on any day of the year and are about three months long. */
export const yearOfRequests = (sizes: fc.ArrayConstraints): fc.Arbitrary<ReviewRequest[]> =>
  fc
    .array(fc.tuple(fc.integer({ min: 60, max: 320 }), fc.integer({ min: 60, max: 95 })), sizes)
    .map((windows) =>
      windows.map(([last, length], at) => ({
        plan: `plan-${at}`,
        kind: 'yearly',
        earliest: addDays('2026-09-01', last - length),
        latest: addDays('2026-09-01', last),
      })),
    );
