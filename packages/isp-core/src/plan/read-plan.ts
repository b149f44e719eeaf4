/** From a file's text or bytes to a plan. */
import type { Issue } from '../kernel/issue.ts';
import type { Result } from '../kernel/result.ts';
import { migratePlan } from '../migrations/migrate-plan.ts';
import { keepNewer } from './keep-newer.ts';
import { parseStrictPlan } from './parse-plan.ts';
import type { Plan } from './plan.ts';
import { readStrictJson, type ReadLimits } from './strict-json.ts';

/** Reads strict JSON as a plan of any known version, or gives every issue with a code, a JSON Pointer and a plain sentence. */
export function readPlan(text: string | Uint8Array, limits?: ReadLimits): Result<Plan, Issue[]> {
  const json = readStrictJson(text, limits);
  if (!json.ok) return json;
  const migrated = migratePlan(json.value);
  return migrated.ok ? parseStrictPlan(keepNewer(migrated.value.plan)) : migrated;
}
