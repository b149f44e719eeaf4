/**
 * Whether a child in a file and the child of a plan may be one. It says what agrees and what does
 * not; only a person may say that they are one child.
 */
import type { Plan } from '../../plan/plan.ts';
import type { Incoming } from './incoming.ts';

/** `unknown`: one of the two does not say. */
export type Agreement = 'same' | 'different' | 'unknown';

export interface Likeness {
  readonly upn: Agreement;
  readonly dateOfBirth: Agreement;
  /** Given and family name; case, accents’ form and spaces aside. */
  readonly names: Agreement;
  /** `same` where the number, both names and the date of birth agree; `different` where nothing does. */
  readonly verdict: 'same' | 'ask' | 'different';
}

export function compareIdentity({ person }: Pick<Plan, 'person'>, incoming: Incoming): Likeness {
  const upn = numbersAgree(person.identifiers, incoming.identifiers);
  const dateOfBirth = agree(person.dateOfBirth, incoming.dateOfBirth);
  const names = agree(
    nameKey(person.givenName, person.familyName),
    nameKey(incoming.givenName, incoming.familyName),
  );
  const answers = [upn, dateOfBirth, names];
  const all = answers.every((answer) => answer === 'same');
  const none = answers.every((answer) => answer !== 'same');
  return { upn, dateOfBirth, names, verdict: all ? 'same' : none ? 'different' : 'ask' };
}

interface Numbered {
  readonly scheme: string;
  readonly value: string;
}

function numbersAgree(ours: readonly Numbered[], theirs: readonly Numbered[]): Agreement {
  const upns = (all: readonly Numbered[]) =>
    all.filter(({ scheme }) => scheme === 'upn').map(({ value }) => compact(value));
  const [a, b] = [upns(ours), upns(theirs)];
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((upn) => b.includes(upn)) ? 'same' : 'different';
}

const compact = (value: string) => value.replace(/\s/g, '').toUpperCase();

/** One form of a name for comparing; undefined where a part is missing. */
export function nameKey(given?: string, family?: string): string | undefined {
  if (given === undefined || family === undefined) return undefined;
  return `${family}\n${given}`
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .toLowerCase();
}

function agree(ours: string | undefined, theirs: string | undefined): Agreement {
  if (ours === undefined || theirs === undefined) return 'unknown';
  return ours === theirs ? 'same' : 'different';
}
