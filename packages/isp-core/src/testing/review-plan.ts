/** A plan for tests of dates: small, decided on 15 January 2029, with whatever is put into it. */
import assert from 'node:assert/strict';
import { englandCurrent } from '../policy/profiles/england-current.ts';
import { planOf } from '../policy/engine/example-plans.ts';
import type { Plan, Review } from '../plan/plan.ts';
import type { Deadline, DeadlineKind } from '../reviews/deadline.ts';
import { deadlines } from '../reviews/deadlines.ts';
import type { DeadlineOptions } from '../reviews/review-policy.ts';

/** Ids that no line of the plan has yet. */
export const id = (n: number) => `00000000-0000-4000-8000-${String(900 + n).padStart(12, '0')}`;

const bare = {
  ...{ adjustments: [], provision: [], outcomes: [], reviews: [], voices: [], agreements: [] },
  ...{ advice: [], concerns: [], transitions: [], delivery: [], otherPlans: [], settings: [] },
} satisfies Partial<Plan>;

/** Nothing in it has a date but the plan itself, until `changes` say so. */
export function reviewPlan(changes: Partial<Plan> = {}): Plan {
  return { ...(planOf({ base: 'targeted' }) as Plan), ...bare, ...changes };
}

/** A review, held unless said otherwise. */
export function review(changes: Partial<Review>): Review {
  return {
    ...{ id: id(80), status: 'held', kind: 'yearly', invited: [], attended: [], voices: [] },
    ...{ outcomes: [], provision: [], adjustments: [], decisions: [] },
    ...changes,
  };
}

/** A child with an EHC plan. */
export function ehcpPlan(
  ehcp: Partial<NonNullable<Plan['ehcp']>>,
  changes: Partial<Plan> = {},
): Plan {
  const basis = { ...reviewPlan().basis, ehcp: 'in-force' } as const;
  const facts = { authority: 'Wexcombe Council', packages: [], outcomes: [], provision: [] };
  return reviewPlan({ basis, ehcp: { ...facts, ...ehcp }, ...changes });
}

/** Somewhere that the child learns. */
export function setting(changes: Partial<Plan['settings'][number]> = {}): Plan['settings'][number] {
  return {
    ...{ id: id(90), name: 'Larkfield Academy', kind: 'school', phase: 'primary' },
    ...{ attendance: 'main', from: '2020-09-01', identifiers: [] },
    ...changes,
  };
}

/** The deadlines of one kind, under today's profile. */
export function deadlinesOf(
  kind: DeadlineKind,
  plan: Plan,
  today: string,
  options: Partial<DeadlineOptions> = {},
): Deadline[] {
  const all = deadlines(plan, { profile: englandCurrent, today, ...options });
  return all.filter((deadline) => deadline.kind === kind);
}

/** The only one of its kind. */
export function deadlineOf(...args: Parameters<typeof deadlinesOf>): Deadline {
  const found = deadlinesOf(...args);
  assert.equal(found.length, 1, JSON.stringify(found));
  return found[0] as Deadline;
}
