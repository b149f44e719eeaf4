/** As which audience somebody is treated: a young person acts for themselves from a day that the law sets. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { youngPersonRights } from './young-person-rights.ts';

export interface ActingAs {
  readonly audience: string;
  /** Why it is another audience than the one that was named. */
  readonly reason?: string;
}

export function actingAs(plan: Plan, audience: string, today: PlainDate | undefined): ActingAs {
  if (audience !== 'young-person') return { audience };
  if (today === undefined) return { audience: 'child', reason: unknownDay };
  const { has, reason } = youngPersonRights(plan, { today });
  return has ? { audience } : { audience: 'child', reason };
}

const unknownDay =
  'A young person has their own rights from a certain day, and it was not said what day it is, so this is what a child sees and may do.';
