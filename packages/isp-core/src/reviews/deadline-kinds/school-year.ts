/** School years, and which year group a child is in. A school year is known by the year in which its September is. */
import { dateOfInstant, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';

/** 2026 for every day from 1 September 2026 to 31 August 2027. */
export function schoolYearOf(date: PlainDate): number {
  const year = Number(date.slice(0, 4));
  return date.slice(5) >= '09-01' ? year : year - 1;
}

export const firstDayOf = (schoolYear: number): PlainDate =>
  `${String(schoolYear).padStart(4, '0')}-09-01`;

export const lastDayOf = (schoolYear: number): PlainDate =>
  `${String(schoolYear + 1).padStart(4, '0')}-08-31`;

/** `2029 to 2030`, as people call a school year. */
export const schoolYearInWords = (schoolYear: number) => `${schoolYear} to ${schoolYear + 1}`;

/**
 * The year group in a school year: 0 is Reception, -1 the year before it. Counted from the one that
 * the plan names, which was that of the day when the plan was last changed: some children are
 * taught out of their year. Where it names none that can be counted, from the date of birth.
 */
export function yearGroupIn(plan: Plan, schoolYear: number): number {
  const named = numberOf(plan.person.yearGroup);
  const since = schoolYearOf(dateOfInstant(plan.updatedAt));
  return named === undefined
    ? ageOn(plan.person.dateOfBirth, lastDayOf(schoolYear - 1)) - 4
    : named + schoolYear - since;
}

function numberOf(code: string): number | undefined {
  if (code === 'R') return 0;
  if (code === 'N2') return -1;
  if (code === 'N1') return -2;
  return /^(?:[1-9]|1[0-4])$/.test(code) ? Number(code) : undefined;
}

/** Whole years. Somebody born on 29 February has a birthday on 1 March in other years, as English law has it. */
export function ageOn(born: PlainDate, day: PlainDate): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** `Reception`, `Year 9`. */
export const yearGroupInWords = (group: number) => (group === 0 ? 'Reception' : `Year ${group}`);
