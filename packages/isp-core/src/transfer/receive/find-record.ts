/** Which record of this setting a plan belongs to, or what a person has to say first. */
import type { Plan } from '../../plan/plan.ts';
import { matchChild, sharesNumber, type ChildMatch } from './match-child.ts';

/** What a person said after looking at both. */
export interface ChildDecision {
  /** The id of the plan of the same child, or `none` where no record here is the child’s. */
  readonly record: string;
  /** Who looked. */
  readonly by: string;
}

export type FoundRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly plan: Plan; readonly replacedBy?: Plan }
  | { readonly kind: 'ask'; readonly why: 'near' | 'several' | 'unknown-choice' };

export interface RecordSearch {
  readonly found: FoundRecord;
  /** Every record that may be the child’s, in the order of their ids. */
  readonly matches: readonly ChildMatch[];
}

/** The same whatever the order of `existing`. */
export function findRecord(
  theirs: Plan,
  existing: readonly Plan[],
  decision?: ChildDecision,
): RecordSearch {
  const known = existing.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const matches = known
    .map((plan) => matchChild(plan, theirs))
    .filter(({ verdict }) => verdict !== 'different');
  const found = decision ? decided(known, decision) : inRecords(known, matches, theirs.id);
  return { found, matches };
}

function decided(known: readonly Plan[], { record, by }: ChildDecision): FoundRecord {
  if (by.trim() === '') return { kind: 'ask', why: 'unknown-choice' };
  if (record === 'none') return { kind: 'none' };
  const [plan, ...more] = known.filter(({ id }) => id === record);
  if (!plan || more.length > 0) return { kind: 'ask', why: 'unknown-choice' };
  return one(plan, known);
}

function inRecords(
  known: readonly Plan[],
  matches: readonly ChildMatch[],
  arriving: string,
): FoundRecord {
  const same = matches.filter(({ verdict }) => verdict === 'same');
  const near = matches.filter(({ verdict }) => verdict === 'near');
  if (same.length === 0) return near.length === 0 ? { kind: 'none' } : { kind: 'ask', why: 'near' };
  // A record with the child’s number and another name may be the child’s second record.
  if (near.some(sharesNumber)) return { kind: 'ask', why: 'several' };
  const plans = same.flatMap(({ plan }) => known.filter(({ id }) => id === plan));
  const [only, ...others] = plans;
  if (only && others.length === 0) return one(only, known);
  const last = endOfChain(plans);
  if (!last) return { kind: 'ask', why: 'several' };
  return one(plans.find(({ id }) => id === arriving) ?? last, plans);
}

function one(plan: Plan, known: readonly Plan[]): FoundRecord {
  const replacedBy = known.find(({ replaces }) => replaces === plan.id);
  return replacedBy ? { kind: 'one', plan, replacedBy } : { kind: 'one', plan };
}

/** The plan in force where each of the others was taken over from, one after another; else nothing. */
function endOfChain(plans: readonly Plan[]): Plan | undefined {
  const ids = new Set(plans.map(({ id }) => id));
  if (ids.size < plans.length) return undefined;
  const replaced = plans.flatMap(({ replaces }) =>
    replaces !== undefined && ids.has(replaces) ? [replaces] : [],
  );
  const isChain =
    replaced.length === plans.length - 1 && new Set(replaced).size === replaced.length;
  const ends = plans.filter(({ id }) => !replaced.includes(id));
  return isChain && ends.length === 1 ? ends[0] : undefined;
}
