/** From any value to a plan, or to what is wrong with it. */
import type { Issue } from '../kernel/issue.ts';
import { isObject } from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { checkLines } from './check-lines.ts';
import { findHiddenKey } from './hidden-key.ts';
import type { Plan } from './plan.ts';
import { MAX_ISSUES, planIssues } from './plan-issues.ts';
import { planSchema } from './plan-schema.ts';
import { notAPlan, versionIssue } from './wrong-version.ts';

/**
 * Reads a JSON value as a plan of this version; `openPlan` also takes other versions. Gives a new
 * plan with its keys in the document's order, or up to
 * 100 issues. Never changes or throws on what it is given.
 */
export function parsePlan(value: unknown): Result<Plan, Issue[]> {
  const hidden = findHiddenKey(value);
  return hidden ? err([hidden]) : parseStrictPlan(value);
}

/** The same for a value that strict reading has already found to have no hidden key. */
export function parseStrictPlan(value: unknown): Result<Plan, Issue[]> {
  if (!isObject(value) || value['format'] !== 'isp-plan') return err([notAPlan]);
  const issue = versionIssue(value['schemaVersion']);
  if (issue) return err([issue]);
  const parsed = parseShape(value);
  if (!parsed.ok) return parsed;
  const issues = checkLines(parsed.value).slice(0, MAX_ISSUES);
  return issues.length > 0 ? err(issues) : parsed;
}

function parseShape(value: unknown): Result<Plan, Issue[]> {
  try {
    const parsed = planSchema.safeParse(value, { reportInput: true });
    return parsed.success ? ok(parsed.data) : err(planIssues(parsed.error.issues));
  } catch (error) {
    // Only `extensions` can be deep, and only a value that did not come through `readPlan`.
    if (error instanceof RangeError) return err([tooDeep]);
    throw error;
  }
}

const tooDeep: Issue = {
  code: 'ISP_READ_TOO_DEEP',
  path: '/extensions',
  message: 'The data of other systems in this plan is nested too deeply to read.',
};
