/** Puts a deadline together: its state, from its dates, on a day. */
import { resolveSource } from '../../codes/sources.ts';
import { addDays, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Deadline, DeadlineKind, DeadlineState } from '../deadline.ts';
import type { DeadlineBasis } from '../deadline-policy.ts';
import type { DeadlineOptions } from '../review-policy.ts';

/** Everything of one or a few kinds that a plan has a date for. */
export type FindDeadlines = (plan: Plan, options: DeadlineOptions) => readonly Deadline[];

type Dates = Pick<
  Deadline,
  'at' | 'arithmetic' | 'earliest' | 'due' | 'plannedFor' | 'metOn' | 'anchor'
>;

/** `undefined` and absent are one here: it goes away. */
type Loose<T> = { readonly [K in keyof T]: T[K] | undefined } & Pick<Dates, 'at' | 'arithmetic'>;

export interface DeadlineFacts extends Loose<Dates> {
  /** The rule's id, where it is not that of the kind. */
  readonly rule?: string;
  /** The plan has no place to say whether it was done. */
  readonly unrecorded?: boolean;
}

/** The deadline on `options.today`. Without `due` it is not known. */
export function deadlineOf(
  kind: DeadlineKind,
  basis: DeadlineBasis,
  facts: DeadlineFacts,
  { profile, today }: DeadlineOptions,
): Deadline {
  const { at, arithmetic, earliest, due, plannedFor, metOn, anchor } = facts;
  const dueSoonDays = basis.dueSoonDays ?? profile.reviews.dueSoonDays;
  const state = stateOn(today, facts, dueSoonDays);
  return {
    ...{ kind, at, state, rule: facts.rule ?? kind, sources: basis.sources.map(resolveSource) },
    ...(earliest === undefined ? {} : { earliest }),
    ...(due === undefined ? {} : { due }),
    ...(plannedFor === undefined ? {} : { plannedFor }),
    ...(metOn === undefined ? {} : { metOn }),
    ...(anchor === undefined ? {} : { anchor }),
    arithmetic,
  };
}

function stateOn(
  today: PlainDate,
  { due, plannedFor, metOn, unrecorded }: DeadlineFacts,
  dueSoonDays: number,
): DeadlineState {
  if (metOn !== undefined) return 'met';
  if (due === undefined) return 'not-known';
  if (today > due) return unrecorded === true ? 'not-known' : 'overdue';
  if (plannedFor !== undefined) return plannedFor <= due ? 'planned' : 'due';
  if (today === due) return 'due';
  return addDays(today, dueSoonDays) >= due ? 'due-soon' : 'ahead';
}

/** `1 month`, `12 months`. */
export const counted = (count: number, noun: string) =>
  count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
