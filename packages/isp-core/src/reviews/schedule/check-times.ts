/** Whether the days and times at which people, rooms and families are free can be read. */
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { PlacingOptions } from './schedule-options.ts';
import { isTime } from './time-of-day.ts';
import type { Availability, When } from './when.ts';

export function checkTimes(options: PlacingOptions): Issue[] {
  return (['staff', 'rooms', 'families'] as const).flatMap((key) => {
    const list: readonly Availability[] = options[key] ?? [];
    return list.flatMap((each, at) =>
      (['can', 'cannot'] as const).flatMap((word) =>
        (each[word] ?? []).flatMap((when, index) => check(when, [key, at, word, index])),
      ),
    );
  });
}

function check(when: When, place: readonly (string | number)[]): Issue[] {
  const wrong = wrongWhen(when);
  if (wrong === undefined) return [];
  return [{ code: 'ISP_SCHEDULE_TIME', path: toPointer(place), message: wrong }];
}

function wrongWhen({ from, to, start, end }: When): string | undefined {
  if ([start, end].some((time) => time !== undefined && !isTime(time))) {
    return 'Give times as hours and minutes, such as 15:30.';
  }
  if (from !== undefined && to !== undefined && from > to) return 'It ends before it begins.';
  if (start !== undefined && end !== undefined && start >= end) return 'It ends before it starts.';
  return undefined;
}
