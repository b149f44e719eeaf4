/**
 * The minimum set: what a setting needs from the first day. Left out is the record of what was: it
 * follows with the full set, or on request.
 */
import type { AccessTable } from '../../access/access-table.ts';
import { viewFor, type View } from '../../access/view-for.ts';
import type { Plan } from '../../plan/plan.ts';

export const AUDIENCE = 'receiving-setting';

const later = 'This is not in the minimum set. The setting that sent the plan can send it.';

/** Parts that can wait. */
const record = [
  'delivery',
  'progress',
  'advice',
  'reviews',
  'agreements',
  'documents',
  'concerns',
] as const;

const minimumTable: AccessTable = {
  fixed: [],
  audiences: [
    {
      audience: AUDIENCE,
      withheld: record.map((part) => ({ path: `/${part}`, reason: later })),
      permissions: [],
      refusal: '',
    },
  ],
};

/** The plan as the receiving setting may see it, whole or only what it needs at first. */
export function cutFor(
  plan: Plan,
  set: 'full' | 'minimum',
  table: AccessTable | undefined,
): Pick<View, 'plan' | 'withheld'> {
  const full = viewFor(plan, { audience: AUDIENCE, ...(table && { table }) });
  if (set === 'full') return full;
  const { plan: least, withheld } = viewFor(full.plan, { audience: AUDIENCE, table: minimumTable });
  return { plan: least, withheld: [...full.withheld, ...withheld] };
}
