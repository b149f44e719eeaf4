/** Finds a meeting in the schedule so far. */
import type { Meeting } from './meeting.ts';
import type { PreviousPlacing } from './schedule-options.ts';

/**
 * Where a meeting was before, among the placings of its plan: of the same kinds, or at least of one
 * of them. A plan can have several of a kind in a year, so its day must be in the meeting’s window.
 */
export function previousOf(
  { kinds, earliest, latest }: Pick<Meeting, 'kinds' | 'earliest' | 'latest'>,
  ofPlan: readonly PreviousPlacing[],
): PreviousPlacing | undefined {
  const own = ofPlan.filter(({ on }) => earliest <= on && on <= latest);
  return (
    own.find((each) => each.kinds.join('+') === kinds.join('+')) ??
    own.find((each) => each.kinds.some((kind) => kinds.includes(kind)))
  );
}
