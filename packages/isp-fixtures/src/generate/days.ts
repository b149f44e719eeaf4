/**
 * Days as whole numbers, counted from 1 January 1970, so that a calendar needs no clock. After
 * Howard Hinnant’s “chrono-compatible low-level date algorithms”.
 */
export type Day = number;

export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function civilOf(day: Day): { year: number; month: number; day: number } {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** `YYYY-MM-DD`. */
export function textOf(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

export function dayFrom(text: string): Day {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}

const pad = (n: number, length: number) => String(n).padStart(length, '0');

/** 0 is Monday. */
export const weekdayOf = (day: Day) => (((day + 3) % 7) + 7) % 7;

/** That day, or the Monday after where it is a weekend. */
export function weekday(day: Day): Day {
  const over = weekdayOf(day) - 5;
  return over < 0 ? day : day + 2 - over;
}

/** The calendar year in which the school year of that day began. */
export function schoolYearOf(day: Day): number {
  const { year, month } = civilOf(day);
  return month >= 9 ? year : year - 1;
}

/** The first day of a school year: the first weekday from 3 September. */
export const firstDayOf = (schoolYear: number): Day => weekday(dayOf(schoolYear, 9, 3));
/** The last day of a school year: the last weekday up to 20 July. */
export function lastDayOf(schoolYear: number): Day {
  const day = dayOf(schoolYear + 1, 7, 20);
  const over = weekdayOf(day) - 4;
  return over > 0 ? day - over : day;
}

/** Whether schools are open: weekdays outside the usual holidays. Bank holidays are let be. */
export function isSchoolDay(day: Day): boolean {
  if (weekdayOf(day) > 4) return false;
  const { month, day: date } = civilOf(day);
  const inYear = month * 100 + date;
  const holidays: readonly (readonly [number, number])[] = [
    [721, 902],
    [1024, 1101],
    [1219, 1231],
    [101, 104],
    [213, 221],
    [401, 414],
    [525, 601],
  ];
  return !holidays.some(([from, to]) => inYear >= from && inYear <= to);
}

/** That day, or the last school day before it. */
export function schoolDayUpTo(day: Day): Day {
  let found = day;
  while (!isSchoolDay(found)) found--;
  return found;
}
