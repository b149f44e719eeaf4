/** Joins what starts with what ends, where there is one way to do it. */
import { daysBetween } from '../../../kernel/plain-date.ts';
import type { DatedEvent } from './dated-event.ts';
import type { UnclearReason } from './import-report.ts';

export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly term?: string;
  /** The events that say so. */
  readonly events: readonly DatedEvent[];
}

interface Paired {
  readonly stretches: readonly Stretch[];
  readonly unclear: readonly { readonly event: DatedEvent; readonly why: UnclearReason }[];
}

/**
 * Each start with the end that comes next, unless another start comes first. More than `mostDays`
 * apart, or of terms with different names, they do not belong together.
 */
export function pairEnds(
  starts: readonly DatedEvent[],
  ends: readonly DatedEvent[],
  mostDays: number,
): Paired {
  const inOrder = [...starts, ...ends].toSorted(byDay);
  const isStart = new Set(starts);
  const stretches: Stretch[] = [];
  const unclear: { event: DatedEvent; why: UnclearReason }[] = [];
  let open: DatedEvent | undefined;
  for (const event of inOrder) {
    if (isStart.has(event)) {
      if (open !== undefined) unclear.push({ event: open, why: 'no-partner' });
      open = event;
      continue;
    }
    if (open === undefined) unclear.push({ event, why: 'no-partner' });
    else {
      const why = misfit(open, event, mostDays);
      if (why === undefined) stretches.push(stretchOf(open, event));
      else unclear.push({ event: open, why }, { event, why });
    }
    open = undefined;
  }
  if (open !== undefined) unclear.push({ event: open, why: 'no-partner' });
  return { stretches, unclear };
}

function misfit(start: DatedEvent, end: DatedEvent, most: number): UnclearReason | undefined {
  if (start.term !== undefined && end.term !== undefined && start.term !== end.term) {
    return 'other-term';
  }
  return daysBetween(start.from, end.to) > most ? 'too-long' : undefined;
}

function stretchOf(start: DatedEvent, end: DatedEvent): Stretch {
  const term = start.term ?? end.term;
  return {
    from: start.from,
    to: end.to,
    name: start.name,
    ...(term === undefined ? {} : { term }),
    events: [start, end],
  };
}

function byDay(a: DatedEvent, b: DatedEvent): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index;
}
