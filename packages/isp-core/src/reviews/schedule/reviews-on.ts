/** Reads the schedule off a finished board. */
import type { Board } from './board.ts';
import { gridDay, gridSlot } from './grid-places.ts';
import type { Meeting } from './meeting.ts';
import type { ScheduledReview } from './schedule.ts';

/** What has a place, in order of day, time and plan. */
export function reviewsOn(board: Board): ScheduledReview[] {
  const { problem } = board;
  const plansOf = new Map<string, Set<string>>();
  for (const { family, plan } of problem.meetings) {
    if (family === undefined) continue;
    plansOf.set(family.id, (plansOf.get(family.id) ?? new Set()).add(plan));
  }
  const cells = problem.grid.days.length * problem.grid.slots.length;
  return Array.from({ length: cells }, (_, cell) => {
    const rooms = roomsAt(board, cell);
    return board
      .inCell(cell)
      .toSorted((a, b) => a - b)
      .flatMap((at) => {
        const meeting = problem.meetings[at];
        if (meeting === undefined) return [];
        const alone = problem.blocks[problem.blockOf(at)]?.meetings.length === 1;
        const siblings = (plansOf.get(meeting.family?.id ?? '')?.size ?? 1) > 1;
        const apart = alone && siblings && meeting.family?.together !== false;
        return [reviewAt(board, meeting, { cell, room: rooms.get(at), apart })];
      });
  }).flat();
}

/** Rooms stay as they were agreed or scheduled before, where they can. */
function roomsAt(board: Board, cell: number): ReadonlyMap<number, string> {
  const { problem } = board;
  const { rooms } = problem.options;
  if (rooms === undefined || board.inCell(cell).length === 0) return new Map();
  const { date } = gridDay(problem.grid, cell);
  const { start } = gridSlot(problem.grid, cell);
  const found = board.roomsIn(cell, (at) => {
    const was = problem.previous.get(problem.meetings[at]?.id ?? '');
    const same = was?.on === date && (was.start ?? start) === start;
    const wish = same ? rooms.findIndex(({ id }) => id === was.room) : -1;
    return wish < 0 ? undefined : wish;
  });
  return new Map([...found].map(([meeting, room]) => [meeting, rooms[room]?.id ?? '']));
}

function reviewAt(
  { problem }: Board,
  meeting: Meeting,
  { cell, room, apart }: { cell: number; room: string | undefined; apart: boolean },
): ScheduledReview {
  const { grid, options } = problem;
  const { date } = gridDay(grid, cell);
  const { start, end } = gridSlot(grid, cell);
  const { id, plan, kinds, family, earliest, latest, fixed } = meeting;
  const was = problem.previous.get(id);
  const moved = was !== undefined && (was.on !== date || (was.start ?? start) !== start);
  return {
    ...{ id, plan, kinds, on: date, start, end },
    ...(room !== undefined && { room }),
    staff: meeting.staff.flatMap((at) => options.staff?.[at]?.id ?? []),
    ...(family !== undefined && { family: family.id }),
    ...{ earliest, latest, fixed: fixed !== undefined },
    ...(moved && {
      movedFrom: { on: was.on, ...(was.start !== undefined && { start: was.start }) },
    }),
    ...(apart && { apart: true }),
  };
}
