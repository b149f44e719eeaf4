/** From when a young person, and not their parent, has the rights in special educational needs. */
import type { SourcePlace } from '../codes/sources.ts';
import { addDays, weekdayOf, type PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';

/**
 * The day on which compulsory school age ends: the last Friday in June of the school year in which
 * somebody turns 16. School years begin on 1 September; who is born on 29 February is in the same
 * school year whichever day counts as their birthday.
 *
 * Source: Education Act 1996, section 8, with the school leaving date of 1998 and later. Written from
 * general knowledge of the Act; the text was not at hand.
 */
export function endOfCompulsorySchoolAge(dateOfBirth: PlainDate): PlainDate {
  const turns = Number(dateOfBirth.slice(0, 4)) + 16;
  const year = dateOfBirth.slice(5) >= '09-01' ? turns + 1 : turns;
  // A date of birth that nobody has, and no later date has the form of one.
  if (year > 9999) return '9999-12-31';
  const lastOfJune = `${String(year).padStart(4, '0')}-06-30`;
  const FRIDAY = 5;
  return addDays(lastOfJune, -((weekdayOf(lastOfJune) - FRIDAY + 7) % 7));
}

export interface YoungPersonRights {
  readonly has: boolean;
  /** The first day on which they have them. */
  readonly from: PlainDate;
  /** A sentence for the young person. */
  readonly reason: string;
  readonly sources: readonly SourcePlace[];
}

/**
 * Whether the young person has rights of their own on this day: from the day after compulsory school
 * age ends (Children and Families Act 2014, section 83, for whom it calls a young person). Says
 * nothing of whether they can make a decision; where they cannot, a representative acts for them
 * (section 80), and that is for people to judge.
 */
export function youngPersonRights(
  { person }: Pick<Plan, 'person'>,
  { today }: { readonly today: PlainDate },
): YoungPersonRights {
  const from = addDays(endOfCompulsorySchoolAge(person.dateOfBirth), 1);
  const has = today >= from;
  const reason = has
    ? `Since ${dateInWords(from)} you decide for yourself, as the law has it from the end of compulsory school age.`
    : `You decide for yourself from ${dateInWords(from)}, the day after compulsory school age ends. Until then your parents do, with you.`;
  return { has, from, reason, sources };
}

const sources: readonly SourcePlace[] = [
  { ref: 'education-act-1996', at: 'section 8' },
  { ref: 'cfa-2014', at: 'sections 80 and 83' },
];
