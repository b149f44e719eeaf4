/** Plans as they are stored: whole, as text, read only through `plan_readers`. */
import { readPlan, serializePlan, type Plan } from '@isp-kit/core/plan';
import type { Queries } from '../database/database.ts';
import type { Person } from './people.ts';

export interface StoredPlan {
  /** The whole plan. Nobody is shown this: see `viewOf`. */
  readonly plan: Plan;
  /** Which of the plan's own people the reader is, where they take part in it. */
  readonly contributorId: string | undefined;
}

interface Row {
  document: string;
  contributor_id: string | null;
}

const readable = `
  select plans.document::text as document, plan_people.contributor_id
    from plan_readers
    join plans using (school_id, plan_id)
    join pupils using (school_id, pupil_id)
    left join plan_people using (school_id, plan_id, person_id)
   where plan_readers.school_id = $1 and plan_readers.person_id = $2`;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

type Reader = Pick<Person, 'schoolId' | 'personId'>;

/** Every plan that somebody may open, by the children's names. */
export async function listPlans(queries: Queries, reader: Reader): Promise<StoredPlan[]> {
  const rows = await queries.query<Row>(
    `${readable} order by pupils.family_name, pupils.given_name, plan_id`,
    [reader.schoolId, reader.personId],
  );
  return rows.map(fromRow);
}

/** A plan, if it is there and this person may open it: nobody learns which of the two it was. */
export async function findPlan(
  queries: Queries,
  reader: Reader,
  planId: string,
): Promise<StoredPlan | undefined> {
  // The address may hold anything, and a database refuses some characters outright.
  if (!UUID.test(planId)) return undefined;
  const [row] = await queries.query<Row>(`${readable} and plan_id::text = $3`, [
    reader.schoolId,
    reader.personId,
    planId,
  ]);
  return row && fromRow(row);
}

/** Stores a plan over the revision that it was made from. False where that is no longer the one. */
export async function replacePlan(
  queries: Queries,
  schoolId: string,
  plan: Plan,
  madeFrom: number,
): Promise<boolean> {
  const replaced = await queries.query(
    `update plans set document = $4, revision = $5
      where school_id = $1 and plan_id = $2 and revision = $3
      returning revision`,
    [schoolId, plan.id, madeFrom, serializePlan(plan), plan.revision],
  );
  return replaced.length === 1;
}

export async function addPlan(
  queries: Queries,
  schoolId: string,
  pupilId: string,
  plan: Plan,
): Promise<void> {
  await queries.query(
    `insert into plans (school_id, plan_id, pupil_id, revision, document)
     values ($1, $2, $3, $4, $5)`,
    [schoolId, plan.id, pupilId, plan.revision, serializePlan(plan)],
  );
}

/** What is stored was a plan when it was stored: anything else is damage, not somebody's mistake. */
function fromRow(row: Row): StoredPlan {
  const read = readPlan(row.document);
  if (!read.ok) throw new Error(`A stored plan cannot be read: ${JSON.stringify(read.error)}`);
  return { plan: read.value, contributorId: row.contributor_id ?? undefined };
}
