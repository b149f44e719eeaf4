/** When a plan last heard from the family, and whether a school is to meet them three times a year. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { toPointer } from '../kernel/pointer.ts';
import type { Contributor, Plan, Review } from '../plan/plan.ts';
import { mainSetting } from './calendar/calendar-for.ts';
import { ageOn } from './deadline-kinds/school-year.ts';

export interface FamilyContact {
  readonly event: 'meeting-held' | 'family-heard';
  readonly on: PlainDate;
  /** JSON Pointer to the review, the words or the answer. */
  readonly at: string;
}

/** A parent, a carer, or somebody of whom the plan says how they are related to the child. */
export function isFamily({ role, relation }: Contributor): boolean {
  return role === 'parent' || role === 'carer' || relation !== undefined;
}

/**
 * The dated contacts with the family up to `today`, the latest first: reviews to which they were
 * asked, their own words, and their answers to the plan. A review that names nobody at all counts:
 * that its list is empty does not say that the family stayed away.
 */
export function familyContacts(plan: Plan, today: PlainDate): FamilyContact[] {
  const family = new Set(plan.people.filter(isFamily).map(({ id }) => id));
  const meetings = plan.reviews.flatMap((review, index): FamilyContact[] => {
    const { status, heldOn } = review;
    if (status !== 'held' || heldOn === undefined || !wasWithFamily(review, family)) return [];
    return [{ event: 'meeting-held', on: heldOn, at: toPointer(['reviews', index]) }];
  });
  const words = plan.voices.flatMap(({ speaker, on }, index) =>
    speaker === 'family' ? [heard(on, ['voices', index])] : [],
  );
  const answers = plan.agreements.flatMap(({ party, on }, index) =>
    party === 'family' ? [heard(on, ['agreements', index])] : [],
  );
  return [...meetings, ...words, ...answers]
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

function wasWithFamily({ attended, invited }: Review, family: ReadonlySet<string>): boolean {
  const people = [...attended, ...invited];
  return people.length === 0 || people.some((id) => family.has(id));
}

const heard = (on: PlainDate, place: readonly (string | number)[]): FamilyContact => ({
  ...{ event: 'family-heard', on, at: toPointer(place) },
});

/** The Code asks it of schools: these are none, whatever phase they name. */
const noSchools: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['nursery', 'childminder', 'college', 'home', 'elective-home'],
]);

const schoolPhases: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...['primary', 'secondary', 'all-through'],
]);

/**
 * Whether the Code asks the child’s school to meet the parents three times a year. An EHC plan in
 * force has a timetable of its own, and from 16 the young person has the say. A plan that names no
 * setting is taken to be a school’s.
 */
export function meetsFamilyEachTerm(plan: Plan, today: PlainDate): boolean {
  if (plan.kind !== 'support-plan' || plan.basis.ehcp === 'in-force') return false;
  if (ageOn(plan.person.dateOfBirth, today) >= 16) return false;
  const setting = mainSetting(plan, today);
  return setting === undefined || (!noSchools.has(setting.kind) && schoolPhases.has(setting.phase));
}
