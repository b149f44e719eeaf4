/** From the bytes of a document of any known version to a plan, and how it came to be one. */
import type { Issue } from '../kernel/issue.ts';
import { ok, type Result } from '../kernel/result.ts';
import { migratePlan } from '../migrations/migrate-plan.ts';
import { SCHEMA_VERSION } from '../migrations/schema-version.ts';
import { openPlan } from '../plan/open-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { readStrictJson } from '../plan/strict-json.ts';

/** The most that one plan may hold, as a file or as a line of a stream. */
export const MAX_BYTES = 5_000_000;

export interface OpenedDocument {
  readonly plan: Plan;
  /** Absent where the document was of this version. */
  readonly migrated?: MigratedFrom;
}

export interface MigratedFrom {
  /** The version that the document was written in. */
  readonly from: string;
  /** The ids of the migrations that were applied. None for a later version: what we do not know of it was kept. */
  readonly applied: readonly string[];
}

/** As `readPlan` reads it; what was migrated is told as well. */
export function openDocument(bytes: Uint8Array): Result<OpenedDocument, Issue[]> {
  const json = readStrictJson(bytes, { maxBytes: MAX_BYTES });
  if (!json.ok) return json;
  const migration = migratePlan(json.value);
  if (!migration.ok) return migration;
  const plan = openPlan(migration.value.plan);
  if (!plan.ok) return plan;
  const { schemaVersion: from } = json.value as { schemaVersion: string };
  if (from === SCHEMA_VERSION) return ok({ plan: plan.value });
  return ok({ plan: plan.value, migrated: { from, applied: migration.value.applied } });
}

/** The issue with a line of a stream that was too long to keep. */
export const lineTooLarge: Issue = {
  code: 'ISP_READ_TOO_LARGE',
  path: '',
  message: `This line is too large: a plan is at most ${MAX_BYTES / 1_000_000} MB.`,
  data: { maxBytes: MAX_BYTES },
};
