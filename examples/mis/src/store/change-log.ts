/** The change log of each plan: who changed what, and when, in a chain that shows any tampering. */
import { randomBytes } from 'node:crypto';
import {
  nextEntry,
  parseLog,
  startLog,
  type Change,
  type ChangeLog,
  type LogEntry,
} from '@isp-kit/core/edit/log';
import type { Plan } from '@isp-kit/core/plan';
import type { Queries } from '../database/database.ts';

interface PlanKey {
  readonly schoolId: string;
  readonly planId: string;
}

const ports = { newSalt: () => randomBytes(16).toString('base64url') };

/** Begins the log of a plan that has just been stored. */
export async function beginLog(queries: Queries, schoolId: string, plan: Plan): Promise<void> {
  const { start, head } = await startLog(plan, ports);
  await queries.query(
    `insert into plan_logs (school_id, plan_id, start, last_number, head)
     values ($1, $2, $3, 0, $4)`,
    [schoolId, plan.id, JSON.stringify(start), head],
  );
}

/**
 * Writes a change into the log. Within the transaction that stores the plan: whoever stored the plan
 * first holds its row until then, so no two can write after the same entry.
 */
export async function addChange(
  queries: Queries,
  { schoolId, planId }: PlanKey,
  change: Change,
): Promise<void> {
  const [end] = await queries.query<{ last_number: number; head: string }>(
    'select last_number, head from plan_logs where school_id = $1 and plan_id = $2',
    [schoolId, planId],
  );
  if (!end) throw new Error('A stored plan has no change log.');
  const entry = await nextEntry({ number: end.last_number, hash: end.head }, change, ports);
  await queries.query(
    `insert into plan_log_entries (school_id, plan_id, number, entry) values ($1, $2, $3, $4)`,
    [schoolId, planId, entry.number, JSON.stringify(entry)],
  );
  await queries.query(
    'update plan_logs set last_number = $3, head = $4 where school_id = $1 and plan_id = $2',
    [schoolId, planId, entry.number, entry.hash],
  );
}

/** The whole log, as it was stored. Whether it is as it was written is for `verifyLog` to say. */
export async function readChangeLog(
  queries: Queries,
  { schoolId, planId }: PlanKey,
): Promise<ChangeLog> {
  const [stored] = await queries.query<{ start: unknown; head: string }>(
    'select start, head from plan_logs where school_id = $1 and plan_id = $2',
    [schoolId, planId],
  );
  const rows = await queries.query<{ entry: LogEntry }>(
    `select entry from plan_log_entries
      where school_id = $1 and plan_id = $2 order by number`,
    [schoolId, planId],
  );
  const log = parseLog({
    format: 'isp-change-log',
    version: '1.0',
    planId,
    start: stored?.start,
    entries: rows.map(({ entry }) => entry),
    head: stored?.head,
    checkpoints: [],
  });
  if (!log.ok) throw new Error(`A stored log cannot be read: ${JSON.stringify(log.error)}`);
  return log.value;
}
