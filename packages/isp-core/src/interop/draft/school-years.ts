/** Year groups and phases, worked out from a date of birth: the child’s age on 31 August decides. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Setting } from '../../plan/plan.ts';

/** The calendar year in which the school year of that day began; it begins on 1 September. */
export function schoolYearOf(day: PlainDate): number {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= '09-01' ? year : year - 1;
}

/** 0 is Reception, 1 is Year 1, -1 the year before Reception. */
export function yearNumberOn(dateOfBirth: PlainDate, day: PlainDate): number {
  // Whoever is born on 31 August has had the birthday; whoever is born a day later has not.
  const turned = schoolYearOf(day) - Number(dateOfBirth.slice(0, 4));
  return (dateOfBirth.slice(5) <= '08-31' ? turned : turned - 1) - 4;
}

/** The year group as the census has it; `X` outside Early Years to Year 14. */
export function yearGroupOn(dateOfBirth: PlainDate, day: PlainDate): string {
  const number = yearNumberOn(dateOfBirth, day);
  if (number >= 1 && number <= 14) return String(number);
  return { '0': 'R', '-1': 'N2', '-2': 'N1', '-3': 'E2', '-4': 'E1' }[String(number)] ?? 'X';
}

/** The phase of a place where the child was from one day to another. */
export function phaseBetween(
  dateOfBirth: PlainDate,
  { from, to }: { readonly from: PlainDate; readonly to: PlainDate },
): Setting['phase'] {
  const first = yearNumberOn(dateOfBirth, from);
  const last = Math.max(first, yearNumberOn(dateOfBirth, to));
  if (last < 0) return 'early-years';
  if (first >= 12) return 'post-16';
  if (first >= 7) return 'secondary';
  return last >= 7 ? 'all-through' : 'primary';
}
