/** The load by week as bars of text, for a terminal. */
import { dateInWords } from '../date-in-words.ts';
import type { ScheduleLoad } from './schedule.ts';

export interface LoadBarOptions {
  /** How many characters the longest bar has; 40 unless said. */
  readonly width?: number;
}

/**
 * One line for each week: its Monday, its number of reviews and a bar, all bars to one scale; a dot
 * for a week without. Weeks between, without a school day, are left out.
 */
export function loadBars(
  { weeks, peak }: ScheduleLoad,
  { width = 40 }: LoadBarOptions = {},
): string[] {
  const names = weeks.map(({ monday }) => dateInWords(monday));
  const longest = Math.max(0, ...names.map(({ length }) => length));
  const digits = String(peak).length;
  // A bar is as many blocks as reviews while there is room for that: then it can be counted.
  const scale = peak <= width ? 1 : width / peak;
  return weeks.map(({ reviews }, at) => {
    const bar = reviews === 0 ? '·' : '█'.repeat(Math.max(1, Math.round(reviews * scale)));
    return `${(names[at] ?? '').padStart(longest)}  ${String(reviews).padStart(digits)}  ${bar}`;
  });
}
