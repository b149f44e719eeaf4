/** When a child with an EHC plan in mainstream moves to the reformed system, as it is proposed. */
import type { Plan } from '../../plan/plan.ts';
import { mainSetting } from '../calendar/calendar-for.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';
import { hasEhcp } from './ehcp-meeting.ts';
import {
  firstDayOf,
  lastDayOf,
  schoolYearInWords,
  yearGroupIn,
  yearGroupInWords,
} from './school-year.ts';

/** By the year group that the child is in in the school year of the profile's table. A special-school place is kept. */
export const newSystem: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['new-system'];
  if (!policy || !inMainstreamWithEhcp(plan, options)) return [];
  const { byYearGroup, schoolYear } = policy;
  const group = yearGroupIn(plan, schoolYear);
  const code = group === 0 ? 'R' : String(group);
  const years = Object.hasOwn(byYearGroup, code) ? byYearGroup[code] : undefined;
  if (!years) return [];
  const who = `for children who are in ${yearGroupInWords(group)} in ${schoolYearInWords(schoolYear)}`;
  const within = (year: number, what: string) => ({
    at: '/basis/ehcp',
    earliest: firstDayOf(year),
    due: lastDayOf(year),
    unrecorded: true,
    arithmetic: `${what} in the school year ${schoolYearInWords(year)}, ${who}`,
  });
  return [
    deadlineOf('new-system-review', policy, within(years.reviewed, 'Reviewed'), options),
    deadlineOf('new-system-move', policy, within(years.moved, 'Moved'), options),
  ];
};

function inMainstreamWithEhcp(plan: Plan, { today }: DeadlineOptions): boolean {
  return hasEhcp(plan) && mainSetting(plan, today)?.kind !== 'special-school';
}
