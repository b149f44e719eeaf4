/** The plans that a setting has already: one file, or all of a folder. */
import { isObject } from '../kernel/json.ts';
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { readStrictJson } from '../plan/strict-json.ts';
import { findFiles } from './find-files.ts';
import { openDocument } from './open-document.ts';
import { readBytes } from './read-plan-file.ts';
import type { Streams } from './streams.ts';

export interface ExistingPlan {
  readonly file: string;
  readonly plan: Plan;
}

export interface UnreadablePlan {
  readonly file: string;
  readonly issues: readonly Issue[];
}

/**
 * Other JSON files of a folder are passed over. A plan that cannot be read stops it: it may be just the
 * one that is looked for. A folder without any plan, or one that is not there yet, gives none.
 */
export async function existingPlans(
  name: string,
  streams: Streams,
): Promise<Result<ExistingPlan[], UnreadablePlan>> {
  const plans: ExistingPlan[] = [];
  for await (const { file, issues } of findFiles([name])) {
    if (issues) {
      if (issues.some(({ code }) => code !== 'ISP_CLI_NO_PLAN_FILES')) return err({ file, issues });
      continue;
    }
    const bytes = await readBytes(file, streams);
    if (!bytes.ok) return err({ file, issues: bytes.error });
    const json = readStrictJson(bytes.value);
    const isPlan = json.ok && isObject(json.value) && json.value['format'] === 'isp-plan';
    if (!isPlan && file !== name) continue;
    const opened = openDocument(bytes.value);
    if (!opened.ok) return err({ file, issues: opened.error });
    plans.push({ file, plan: opened.value.plan });
  }
  return ok(plans);
}
