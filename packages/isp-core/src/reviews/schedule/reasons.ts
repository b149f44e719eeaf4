/** Everything that keeps a meeting out of a cell: what forbids it, and who is there already. */
import type { Board, Obstacle } from './board.ts';
import type { StoppedBy } from './schedule.ts';
import type { Stops } from './stops.ts';

export type Change = Exclude<
  StoppedBy,
  'deadline-passed' | 'not-known' | 'several' | 'no-capacity'
>;

export interface Reason {
  readonly by: Change;
  readonly who?: string;
}

/** No two alike; none at all where the meeting could be there. */
export function reasonsAt(board: Board, stops: Stops, meeting: number, cell: number): Reason[] {
  const { meetings } = board.problem;
  const own = meetings[meeting];
  if (own === undefined) return [];
  const found: Reason[] = [...stops.all(own, cell), ...taken(board, meeting, cell)];
  return found.filter(
    (one, at) => found.findIndex(({ by, who }) => by === one.by && who === one.who) === at,
  );
}

function taken(board: Board, meeting: number, cell: number): Reason[] {
  const hindrances = board.hindrances(meeting, cell);
  const is = (by: Obstacle['by']): boolean => hindrances.some((each) => each.by === by);
  const found: Reason[] = is('week') ? [{ by: 'week-full' }] : [];
  // A slot that is taken is one matter, and not also that whoever sits there is busy.
  if (is('slot')) return [...found, { by: is('day') ? 'day-full' : 'slot-full' }];
  if (is('day')) found.push({ by: 'day-full' });
  if (is('room')) found.push({ by: 'room' });
  const { staff = [] } = board.problem.options;
  for (const { by, where } of hindrances) {
    if (by !== 'person') continue;
    const who = staff[where]?.id;
    found.push(who === undefined ? { by: 'family' } : { by: 'person', who });
  }
  return found;
}
