/** Whether counting rules out that blocks find places beside what is decided. */
import type { Board } from './board.ts';
import { fits, type Caps } from './fit.ts';
import { placingCount } from './meeting.ts';

/** False is certain: no schedule has room for all of these beside what is on the board. */
export function stillFits(firm: Board, blocks: readonly number[]): boolean {
  const units = new Map<number, number[]>();
  for (const block of blocks) {
    for (const [meeting, cells] of cellsLeft(firm, block)) units.set(meeting, cells);
  }
  return fits([...units.values()], capsBeside(firm)) && everybodyFits(firm, units);
}

/** Nobody is in two places: for each person alone, their meetings need as many different cells. */
function everybodyFits(firm: Board, units: ReadonlyMap<number, readonly number[]>): boolean {
  const byPerson = new Map<number, (readonly number[])[]>();
  for (const [meeting, cells] of units) {
    for (const person of firm.problem.peopleOf(meeting)) {
      byPerson.set(person, [...(byPerson.get(person) ?? []), cells]);
    }
  }
  const caps = { ...capsBeside(firm), leaf: () => 1 };
  return [...byPerson.values()].every((own) => own.length < 2 || fits(own, caps));
}

function capsBeside(firm: Board): Caps {
  const { problem } = firm;
  return {
    leaf: (cell) => problem.cellCap(cell) - firm.inCell(cell).length,
    dayOf: problem.dayOf,
    day: (day) => problem.dayCap - (firm.dayCount[day] ?? 0),
    weekOf: problem.weekOf,
    week: (week) => problem.weekCap - (firm.weekCount[week] ?? 0),
  };
}

/** For each meeting of a block the cells that some placing would still give it. */
function cellsLeft(firm: Board, block: number): [number, number[]][] {
  const own = firm.problem.blocks[block];
  if (own === undefined) return [];
  const cells = own.meetings.map(() => new Set<number>());
  for (let placing = 0; placing < placingCount(own); placing++) {
    if (!firm.canPlace(block, placing)) continue;
    cells.forEach((set, i) => set.add(own.placings[placing * own.meetings.length + i] ?? 0));
  }
  return own.meetings.map((meeting, i) => [meeting, [...(cells[i] ?? [])]]);
}
