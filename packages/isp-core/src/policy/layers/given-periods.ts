/** When a line of provision was given, as its history of statuses tells. */
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { ProvisionLine } from '../../plan/plan.ts';
import { lastChange } from './status-on.ts';

export interface Period {
  /** Absent where the plan does not tell. */
  readonly from?: PlainDate;
  /** Its last day; absent while it lasts. */
  readonly to?: PlainDate;
}

/** The first day of the time, without a break, in which the line is given on that day. */
export function givenSince(line: ProvisionLine, on: PlainDate): PlainDate | undefined {
  if (line.statusHistory.length === 0) return line.startsOn;
  return givenPeriods(line).findLast(({ from }) => from !== undefined && from <= on)?.from;
}

/** Every time in which the line was given, without breaks, the first first. */
export function givenPeriods(line: ProvisionLine): Period[] {
  const { startsOn, endsOn, status, statusHistory } = line;
  if (statusHistory.length === 0) {
    const given = status === 'active' || (status === 'ended' && endsOn !== undefined);
    return given ? periods([{ ...(startsOn !== undefined && { from: startsOn }) }], endsOn) : [];
  }
  const days = [...new Set(statusHistory.map(({ on }) => on))].sort();
  const found: Period[] = [];
  let from: PlainDate | undefined;
  for (const day of days) {
    const given = lastChange(line, day)?.status === 'active';
    if (given) from ??= day;
    else if (from !== undefined) {
      found.push({ from, to: addDays(day, -1) });
      from = undefined;
    }
  }
  return periods(from === undefined ? found : [...found, { from }], endsOn);
}

/** None lasts longer than the line, whatever its history says. */
function periods(found: readonly Period[], endsOn: PlainDate | undefined): Period[] {
  if (endsOn === undefined) return [...found];
  return found
    .filter(({ from }) => from === undefined || from <= endsOn)
    .map((period) => ({
      ...period,
      to: period.to === undefined || period.to > endsOn ? endsOn : period.to,
    }));
}
