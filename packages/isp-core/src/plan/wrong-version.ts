/** Why a document of another version does not parse as one of this version. */
import type { Issue } from '../kernel/issue.ts';
import { SCHEMA_VERSION, standingOf } from '../migrations/schema-version.ts';
import { fromTheFuture } from '../migrations/version-issues.ts';

export { notAPlan } from '../migrations/version-issues.ts';

/** An issue where the version is a real one but not ours; what is malformed is left to the schema. */
export function versionIssue(version: unknown): Issue | undefined {
  const standing = standingOf(version);
  if (standing === 'current' || standing === 'malformed') return undefined;
  return standing === 'older' ? notMigrated(String(version)) : fromTheFuture(String(version));
}

function notMigrated(version: string): Issue {
  return {
    code: 'ISP_PLAN_NOT_MIGRATED',
    path: '/schemaVersion',
    message: `This plan is of an earlier version (${version}) and was not brought up to ${SCHEMA_VERSION} before it was read.`,
    data: { version, supported: SCHEMA_VERSION },
  };
}
