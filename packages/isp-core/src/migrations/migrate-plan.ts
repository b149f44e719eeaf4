/** Brings a document of any earlier version up to this one. */
import type { Issue } from '../kernel/issue.ts';
import { isObject, textOf, type JsonObject } from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { migrations } from './all.ts';
import { standingOf } from './schema-version.ts';
import { fromTheFuture, neverWritten, notAPlan } from './version-issues.ts';

export interface MigratedPlan {
  /** A document of this version, or of a later minor version. Not yet checked against the schema. */
  readonly plan: unknown;
  /** The ids of the migrations that were applied, in order. */
  readonly applied: readonly string[];
}

/**
 * Migrates a JSON value that says it is a plan. A document of this version comes back as it is, so
 * migrating twice is migrating once. A later major version is refused; so is one we never wrote.
 */
export function migratePlan(value: unknown): Result<MigratedPlan, Issue[]> {
  if (!isObject(value) || value['format'] !== 'isp-plan') return err([notAPlan]);
  let plan = value as JsonObject;
  if (standingOf(plan['schemaVersion']) === 'newer-major') {
    return err([fromTheFuture(textOf(plan['schemaVersion']))]);
  }
  const applied: string[] = [];
  for (const migration of migrations) {
    if (plan['schemaVersion'] !== migration.from) continue;
    plan = migration.up(plan);
    applied.push(migration.id);
  }
  if (standingOf(plan['schemaVersion']) === 'older') {
    return err([neverWritten(textOf(plan['schemaVersion']))]);
  }
  return ok({ plan, applied });
}
