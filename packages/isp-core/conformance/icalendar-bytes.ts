/** Prints a digest of calendar files, for comparing machines in different places. */
import { createHash } from 'node:crypto';
import { readICalendar } from '../src/reviews/icalendar/read/read-icalendar.ts';
import type { ReviewEvent } from '../src/reviews/icalendar/review-event.ts';
import { toICalendar } from '../src/reviews/icalendar/to-icalendar.ts';

/** Days around every change of clocks in the six zones that are asked, and at both ends of the year. */
const days = [
  ['2027-01-01', '2027-02-28', '2027-03-14', '2027-03-27', '2027-03-28', '2027-03-29'],
  ['2027-04-04', '2027-09-26', '2027-10-30', '2027-10-31', '2027-11-01', '2027-11-07'],
  ['2027-12-31', '2028-02-29', '2028-03-26', '2028-10-29'],
].flat();
const starts = [undefined, '00:00', '00:01', '02:30', '03:15', '12:00', '23:00', '23:59'];

const events: ReviewEvent[] = days.flatMap((on) =>
  starts.map((start, i) => ({
    planId: `plan ${on}`,
    reviewId: `review ${i}`,
    kind: 'yearly',
    on,
    ...(start === undefined ? {} : { starts: start, minutes: 1 + i * 37 }),
    place: 'Room 4',
  })),
);

const stamps = ['2027-03-28T01:30:00+01:00', '2027-10-31T00:59:59.5Z', '2026-12-31T23:30:00-10:30'];
const files = stamps.map((stamp) => toICalendar(events, { stamp }));
const moved = (files[0] ?? '').replaceAll(/T(?<time>[0-9]{6})\r\nDTEND/g, 'T$<time>Z\r\nDTEND');
const read = [...files, moved].map((file) => readICalendar(file, { events }));
const hash = createHash('sha256')
  .update(JSON.stringify([files, read]))
  .digest('hex');
// The clock of the machine itself, so that the test knows that the zone was really another.
process.stdout.write(JSON.stringify({ hash, midday: new Date(2027, 6, 1, 12).toISOString() }));
