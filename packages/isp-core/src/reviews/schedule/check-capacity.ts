/** Whether a capacity leaves room for anything. */
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { ReviewCapacity } from './schedule-options.ts';
import { isTime } from './time-of-day.ts';
import type { Slot } from './when.ts';

export function checkCapacity(capacity: ReviewCapacity): Issue[] {
  return [...checkCounts(capacity), ...checkSlots(capacity.slots), ...checkWeekdays(capacity)];
}

const issue = (code: string, place: readonly (string | number)[], message: string): Issue => ({
  code,
  path: toPointer(['capacity', ...place]),
  message,
});

function checkCounts(capacity: ReviewCapacity): Issue[] {
  return (['perDay', 'perWeek', 'atOnce'] as const).flatMap((key) => {
    const count = capacity[key];
    if (count === undefined && key !== 'perDay') return [];
    if (Number.isInteger(count) && (count ?? 0) >= 1) return [];
    const message = 'Give a whole number of at least 1: otherwise there is room for no review.';
    return [issue('ISP_SCHEDULE_CAPACITY', [key], message)];
  });
}

function checkSlots(slots: readonly Slot[]): Issue[] {
  if (slots.length === 0) {
    const message = 'Give at least one slot, such as 15:30 to 16:15.';
    return [issue('ISP_SCHEDULE_SLOT', ['slots'], message)];
  }
  return slots.flatMap((slot, at) => {
    const wrong = wrongSlot(slot, slots.slice(0, at));
    return wrong === undefined ? [] : [issue('ISP_SCHEDULE_SLOT', ['slots', at], wrong)];
  });
}

function wrongSlot({ start, end }: Slot, before: readonly Slot[]): string | undefined {
  if (!isTime(start) || !isTime(end)) return 'Give times as hours and minutes, such as 15:30.';
  if (start >= end) return 'A slot ends after it starts.';
  const other = before.find((each) => start < each.end && each.start < end);
  return other && `It overlaps the slot from ${other.start} to ${other.end}.`;
}

function checkWeekdays({ weekdays }: ReviewCapacity): Issue[] {
  if (weekdays === undefined) return [];
  if (weekdays.length > 0 && weekdays.every((each) => [1, 2, 3, 4, 5, 6, 7].includes(each))) {
    return [];
  }
  const message = 'Give at least one day of the week, from 1 for Monday to 7 for Sunday.';
  return [issue('ISP_SCHEDULE_CAPACITY', ['weekdays'], message)];
}
