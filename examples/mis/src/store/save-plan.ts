/** Stores a new revision of a plan together with the record of what changed, or neither. */
import { diffPlans } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { addChange } from './change-log.ts';
import type { Person } from './people.ts';
import { replacePlan } from './plans.ts';

export interface Save {
  readonly person: Person;
  /** The plan as it is stored now. */
  readonly before: Plan;
  /** The same with somebody's edits made; its revision is still the one that it was made from. */
  readonly plan: Plan;
}

/** The plan as stored, or undefined where somebody else stored a revision in the meantime. */
export async function savePlan(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { person, before, plan }: Save,
): Promise<Plan | undefined> {
  const madeFrom = plan.revision;
  const changedAt = clock.now();
  const next = { ...plan, revision: madeFrom + 1, updatedAt: changedAt };
  return database.transaction(async (queries) => {
    if (!(await replacePlan(queries, person.schoolId, next, madeFrom))) return undefined;
    await addChange(
      queries,
      { schoolId: person.schoolId, planId: plan.id },
      {
        actor: { audience: person.audience, personId: person.personId, name: person.name },
        at: changedAt,
        // With the revision and the time, so that replaying the log gives the very bytes.
        edits: diffPlans(before, next),
      },
    );
    return next;
  });
}
