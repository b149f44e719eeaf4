/** What is being written, as text: for the form around the editor, and for a browser that restores a page. */
import { openPlan, parsePlan, serializePlan, type Issue, type Plan } from '@isp-kit/core/plan';
import type { EditingState, Pending } from './editing-state.ts';
import { isObject } from './plan-tree.ts';
import type { Restorable } from './restorable.ts';

/** The plan as a form submits it. */
export const planText = (plan: Plan): string => serializePlan(plan);

/** A plan from a host, of any version that we know, in the document’s own order; issues where it is not a plan. */
export function openable(plan: unknown): { plan: Plan } | { issues: readonly Issue[] } {
  const parsed = openPlan(plan);
  return parsed.ok ? { plan: parsed.value } : { issues: parsed.error };
}

/** Reads what `restorableText` wrote; undefined where it is something else, such as an older version’s. */
export function readRestorable(text: string): Restorable | undefined {
  const value = parsedJson(text);
  if (!isObject(value)) return undefined;
  const base = parsePlan(value['base']);
  const plan = parsePlan(value['plan']);
  const { pending, drafts } = value as { pending?: unknown; drafts?: unknown };
  if (!base.ok || !plan.ok || !Array.isArray(pending) || !Array.isArray(drafts)) return undefined;
  return {
    base: base.value,
    state: {
      plan: plan.value,
      pending: new Map(pending as [string, Pending][]),
      drafts: drafts as EditingState['drafts'],
    },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
