/** What changed in each revision of a plan, who changed it and when. */
import type { Edit } from '@isp-kit/core/edit';
import type { Queries } from '../database/database.ts';

export interface Change {
  readonly revision: number;
  /** Absent where the plan was brought in from elsewhere. */
  readonly personId: string | undefined;
  /** An instant, RFC 3339. */
  readonly changedAt: string;
  readonly edits: readonly Edit[];
}

export interface NamedChange extends Change {
  readonly personName: string | undefined;
}

export async function addChange(
  queries: Queries,
  plan: { readonly schoolId: string; readonly planId: string },
  change: Change,
): Promise<void> {
  await queries.query(
    `insert into plan_changes (school_id, plan_id, revision, person_id, changed_at, edits)
     values ($1, $2, $3, $4, $5, $6)`,
    [
      plan.schoolId,
      plan.planId,
      change.revision,
      change.personId ?? null,
      change.changedAt,
      JSON.stringify(change.edits),
    ],
  );
}

interface Row {
  revision: number;
  person_id: string | null;
  name: string | null;
  changed_at: Date;
  edits: Edit[];
}

/** The latest first. */
export async function listChanges(
  queries: Queries,
  schoolId: string,
  planId: string,
): Promise<NamedChange[]> {
  const rows = await queries.query<Row>(
    `select revision, person_id, people.name, changed_at, edits
       from plan_changes left join people using (school_id, person_id)
      where school_id = $1 and plan_id = $2
      order by revision desc`,
    [schoolId, planId],
  );
  return rows.map((row) => ({
    revision: row.revision,
    personId: row.person_id ?? undefined,
    personName: row.name ?? undefined,
    changedAt: row.changed_at.toISOString(),
    edits: row.edits,
  }));
}
