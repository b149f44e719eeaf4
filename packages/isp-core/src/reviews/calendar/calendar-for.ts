/** Which of several settings' calendars a plan goes by. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { SchoolCalendar } from './school-calendar.ts';

/**
 * The calendar of the plan's main setting on that day, found by one of its numbers or else by its
 * name. A single calendar is for plans that name no setting as well. Undefined where none fits:
 * another setting's terms would be a guess.
 */
export function calendarFor(
  plan: Plan,
  calendars: readonly SchoolCalendar[],
  today: PlainDate,
): SchoolCalendar | undefined {
  const setting = mainSetting(plan, today);
  if (setting === undefined) return calendars.length === 1 ? calendars[0] : undefined;
  const numbers = new Set(setting.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  const byNumber = calendars.find(({ identifiers = [] }) =>
    identifiers.some(({ scheme, value }) => numbers.has(`${scheme} ${value}`)),
  );
  return byNumber ?? calendars.find(({ name }) => plain(name) === plain(setting.name));
}

/** The setting where the child is, the main one first; one that begins later comes last. */
export function mainSetting(plan: Plan, today: PlainDate): Plan['settings'][number] | undefined {
  const now = plan.settings.filter(({ from, to }) => from <= today && (to ?? today) >= today);
  return now.find(({ attendance }) => attendance === 'main') ?? now[0];
}

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();
