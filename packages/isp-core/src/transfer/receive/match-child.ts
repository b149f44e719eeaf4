/**
 * Whether a plan that came and a record that is here may be of one child. It says what agrees and
 * what does not. Where not everything agrees, only a person may say that it is the same child.
 */
import type { Plan } from '../../plan/plan.ts';
import { compareNames, isOneSlipAway, type NameLikeness } from './names-alike.ts';

/** `unknown`: one of the two does not say. */
export type Agreement = NameLikeness | 'unknown';

export interface ChildMatch {
  /** The id of the plan that is here. */
  readonly plan: string;
  /** Whether the plans have the same id. */
  readonly planId: Agreement;
  /** Present and former numbers. */
  readonly upn: Agreement;
  readonly uln: Agreement;
  readonly dateOfBirth: Agreement;
  readonly familyName: Agreement;
  /** The given name, or the one that the child likes to be called. */
  readonly givenName: Agreement;
  /**
   * `same`: a number (or the plan’s own id), the names and the date of birth all agree. `near`: enough
   * agrees for a person to look. `different`: another child.
   */
  readonly verdict: 'same' | 'near' | 'different';
}

export function matchChild(ours: Plan, theirs: Plan): ChildMatch {
  const [a, b] = [ours.person, theirs.person];
  const found = {
    plan: ours.id,
    planId: ours.id === theirs.id ? ('same' as const) : ('unknown' as const),
    upn: compareNumbers(ours, theirs, ['upn', 'former-upn']),
    uln: compareNumbers(ours, theirs, ['uln']),
    dateOfBirth: compareDays(a.dateOfBirth, b.dateOfBirth),
    familyName: compareNames(a.familyName, b.familyName),
    givenName: compareGiven(a, b),
  };
  return { ...found, verdict: verdictOf(found) };
}

/** A number that both have: enough for two records to be one child’s, whatever else they say. */
export const sharesNumber = ({ planId, upn, uln }: Facts): boolean =>
  [planId, upn, uln].includes('same');

type Facts = Omit<ChildMatch, 'verdict' | 'plan'>;

function verdictOf(facts: Facts): ChildMatch['verdict'] {
  const { upn, uln, dateOfBirth, familyName, givenName } = facts;
  const all: readonly Agreement[] = [upn, uln, dateOfBirth, familyName, givenName];
  const agrees = all.every((each) => each === 'same' || each === 'unknown');
  if (sharesNumber(facts)) return agrees ? 'same' : 'near';
  if (!alike(familyName) || !alike(dateOfBirth)) return 'different';
  if (alike(givenName)) return 'near';
  // Brothers and sisters born on one day have numbers of their own; a pet name has not.
  const hasOtherNumber = upn === 'different' || uln === 'different';
  return dateOfBirth === 'same' && familyName === 'same' && !hasOtherNumber ? 'near' : 'different';
}

const alike = (agreement: Agreement) => agreement === 'same' || agreement === 'near';

function compareNumbers(ours: Plan, theirs: Plan, schemes: readonly string[]): Agreement {
  const [a, b] = [numbersOf(ours, schemes), numbersOf(theirs, schemes)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((number) => b.includes(number)) ? 'same' : 'different';
}

const numbersOf = ({ person }: Plan, schemes: readonly string[]) =>
  person.identifiers
    .filter(({ scheme }) => schemes.includes(scheme))
    .map(({ value }) => value.replace(/\s/gu, '').toUpperCase());

function compareGiven(a: Plan['person'], b: Plan['person']): NameLikeness {
  const given = compareNames(a.givenName, b.givenName);
  if (given !== 'different') return given;
  const names = ({ givenName, preferredName }: Plan['person']) =>
    preferredName === undefined ? [givenName] : [givenName, preferredName];
  const isAlso = names(a).some((one) =>
    names(b).some((other) => compareNames(one, other) !== 'different'),
  );
  return isAlso ? 'near' : 'different';
}

/** Day and month changed over, or one slip of the keys, is near. */
function compareDays(ours: string, theirs: string): NameLikeness {
  if (ours === theirs) return 'same';
  const swapped = `${ours.slice(0, 4)}-${ours.slice(8)}-${ours.slice(5, 7)}`;
  return swapped === theirs || isOneSlipAway(ours, theirs) ? 'near' : 'different';
}
