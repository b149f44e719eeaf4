/** A plan as one person may see it: the exact bytes that go out, and the tag that names them. */
import { createHash } from 'node:crypto';
import { viewFor } from '@isp-kit/core/access';
import { serializePlan, type Plan } from '@isp-kit/core/plan';
import type { Audience } from '../store/people.ts';

export interface Representation {
  readonly view: Plan;
  readonly text: string;
  /** Strong: other bytes, other tag. */
  readonly etag: string;
}

export function representationFor(plan: Plan, audience: Audience): Representation {
  const { plan: view } = viewFor(plan, { audience });
  const text = serializePlan(view);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 22);
  return { view, text, etag: `"${plan.revision}-${digest}"` };
}

/** Whether an `If-Match` header names this tag. A weak tag never does: it says "much the same". */
export function isNamedBy(ifMatch: string, etag: string): boolean {
  return ifMatch.split(',').some((named) => named.trim() === etag);
}
