/** A schedule as CSV: a row for each meeting, those without a place at the end. */
import type { Schedule } from '../../../reviews/schedule/schedule.ts';
import { BYTE_ORDER_MARK, safeCsv } from '../safe-csv.ts';
import type { Called } from './schedule-text.ts';

const head = [
  ...['date', 'start', 'end', 'room', 'child', 'plan', 'what', 'earliest', 'latest'],
  'why there is no place',
];

export function scheduleCsv({ reviews, unplaced }: Schedule, { child, room }: Called): string {
  const placed = reviews.map((review) => [
    ...[review.on, review.start, review.end],
    review.room === undefined ? '' : room(review.room),
    ...[child(review.plan), review.plan, review.kinds.join(' + ')],
    ...[review.earliest, review.latest, ''],
  ]);
  const left = unplaced.map(({ plan, kinds, earliest, latest, message }) => [
    ...['', '', '', '', child(plan), plan, kinds.join(' + '), earliest, latest],
    message,
  ]);
  return BYTE_ORDER_MARK + safeCsv([head, ...placed, ...left]);
}
