/** The whole task in numbers: what the search works on, made once. */
import type { Grid } from './grid.ts';
import { gridDay, gridSlot } from './grid-places.ts';
import type { Block, Meeting } from './meeting.ts';
import { previousOf } from './previous-of.ts';
import type { PlacingOptions, PreviousPlacing } from './schedule-options.ts';
import { isFree } from './when.ts';

export class Problem {
  readonly grid: Grid;
  readonly meetings: readonly Meeting[];
  readonly blocks: readonly Block[];
  readonly options: PlacingOptions;
  readonly dayCap: number;
  readonly weekCap: number;
  /** True where every room suits every meeting, so that counting them is enough. */
  readonly roomsAlike: boolean;
  /** True where caps on cells, days and weeks are all that meetings can hinder each other by. */
  readonly countingIsAll: boolean;
  /** Where each meeting was before, by its id. */
  readonly previous: ReadonlyMap<string, PreviousPlacing>;
  readonly #blockOf: readonly number[];
  readonly #peopleOf: readonly (readonly number[])[];
  readonly #cellCaps: readonly number[];
  readonly #roomsFree: readonly (readonly number[])[];

  constructor(
    grid: Grid,
    meetings: readonly Meeting[],
    blocks: readonly Block[],
    options: PlacingOptions,
  ) {
    this.grid = grid;
    this.meetings = meetings;
    this.blocks = blocks;
    this.options = options;
    const { capacity, staff = [], rooms } = options;
    this.dayCap = capacity.perDay;
    this.weekCap = capacity.perWeek ?? Number.POSITIVE_INFINITY;
    this.roomsAlike = rooms === undefined || meetings.every((each) => each.rooms === undefined);
    this.#blockOf = blocksByMeeting(blocks, meetings.length);
    this.#peopleOf = peopleByMeeting(meetings, staff.length);
    this.#roomsFree = freeRooms(grid, options);
    const oneByOne = staff.some(({ everyReview }) => everyReview === true);
    const atOnce = oneByOne ? 1 : (capacity.atOnce ?? 1);
    this.#cellCaps = this.#roomsFree.map((free) =>
      rooms === undefined ? atOnce : Math.min(atOnce, free.length),
    );
    const nobodyTwice = atOnce === 1 || !sharesPeople(this.#peopleOf);
    const alone = blocks.every((block) => block.meetings.length === 1);
    this.countingIsAll = this.roomsAlike && nobodyTwice && alone;
    this.previous = previousById(meetings, options.previous);
  }

  dayOf = (cell: number): number => Math.floor(cell / this.grid.slots.length);
  weekOf = (day: number): number => this.grid.days[day]?.week ?? 0;
  blockOf = (meeting: number): number => this.#blockOf[meeting] ?? -1;
  cellCap = (cell: number): number => this.#cellCaps[cell] ?? 0;
  roomsFree = (cell: number): readonly number[] => this.#roomsFree[cell] ?? [];

  /** Those who take part and could be asked for twice at one time: staff, and families. */
  peopleOf = (meeting: number): readonly number[] => this.#peopleOf[meeting] ?? [];

  /** One number for a person at a time. */
  busyKey = (person: number, cell: number): number =>
    person * this.grid.days.length * this.grid.slots.length + cell;
}

function blocksByMeeting(blocks: readonly Block[], count: number): number[] {
  const of = new Array<number>(count).fill(-1);
  blocks.forEach(({ meetings }, at) => {
    for (const meeting of meetings) of[meeting] = at;
  });
  return of;
}

/** Staff keep their places; families with several meetings follow them. */
function peopleByMeeting(meetings: readonly Meeting[], staffCount: number): number[][] {
  const families = new Map<string, number>();
  const times = new Map<string, number>();
  // The child and the parents of one plan are in all of its meetings.
  const keyOf = ({ family, plan }: Meeting): string =>
    family === undefined ? `plan ${plan}` : `family ${family.id}`;
  for (const each of meetings) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  for (const [key, count] of times) {
    if (count > 1) families.set(key, staffCount + families.size);
  }
  return meetings.map((each) => {
    const own = families.get(keyOf(each));
    return own === undefined ? [...each.staff] : [...each.staff, own];
  });
}

function sharesPeople(peopleOf: readonly (readonly number[])[]): boolean {
  const all = peopleOf.flat();
  return new Set(all).size < all.length;
}

function previousById(
  meetings: readonly Meeting[],
  previous: readonly PreviousPlacing[] = [],
): Map<string, PreviousPlacing> {
  const byPlan = new Map<string, PreviousPlacing[]>();
  for (const each of previous) byPlan.set(each.plan, [...(byPlan.get(each.plan) ?? []), each]);
  return new Map(
    meetings.flatMap((meeting) => {
      const was = previousOf(meeting, byPlan.get(meeting.plan) ?? []);
      return was === undefined ? [] : [[meeting.id, was] as const];
    }),
  );
}

function freeRooms(grid: Grid, { rooms = [] }: PlacingOptions): number[][] {
  const cells = grid.days.length * grid.slots.length;
  return Array.from({ length: cells }, (_, cell) =>
    rooms.flatMap((room, at) =>
      isFree(room, gridDay(grid, cell), gridSlot(grid, cell)) ? [at] : [],
    ),
  );
}
