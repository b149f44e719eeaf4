/** Where a line of provision stood on a day, as far as the plan tells. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { ProvisionLine } from '../../plan/plan.ts';

/**
 * The status on that day: from the line's history where it has one, else from its first and last
 * day. Undefined on a day before the line was written down.
 */
export function statusOn(line: ProvisionLine, on: PlainDate): ProvisionLine['status'] | undefined {
  if (line.endsOn !== undefined && line.endsOn < on) return 'ended';
  if (line.statusHistory.length > 0) return lastChange(line, on)?.status;
  if (line.startsOn !== undefined && on < line.startsOn) return 'planned';
  // It has ended since, and was given until its last day.
  if (line.status === 'ended' && line.endsOn !== undefined) return 'active';
  return line.status;
}

/** The change of status that held on that day: of two on one day, the later written. */
export function lastChange(
  { statusHistory }: ProvisionLine,
  on: PlainDate,
): ProvisionLine['statusHistory'][number] | undefined {
  let last: ProvisionLine['statusHistory'][number] | undefined;
  for (const change of statusHistory) {
    if (change.on <= on && (last === undefined || change.on >= last.on)) last = change;
  }
  return last;
}
