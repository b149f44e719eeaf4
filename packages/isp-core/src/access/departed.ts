/** Who may still open a plan once the child has left. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import type { AccessTable } from './access-table.ts';
import { actingAs } from './acting-as.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { afterwards, leftOn, standingOf } from './leaving.ts';

export interface MayOpenOptions {
  readonly audience: string;
  readonly today: PlainDate;
  readonly table?: AccessTable;
  /** The id of the host’s own line among the plan’s settings. */
  readonly setting?: string;
}

export interface OpenAccess {
  readonly allowed: boolean;
  /** A sentence for the person who asks. */
  readonly reason: string;
}

/** Whether this audience may open the plan on this day. Whether this person belongs to the audience is the host’s to know. */
export function mayOpen(plan: Plan, options: MayOpenOptions): OpenAccess {
  const { today, table = defaultAccessTable, setting } = options;
  const { audience, reason = '' } = actingAs(plan, options.audience, today);
  const access = table.audiences.find((entry) => entry.audience === audience);
  if (!access) return { allowed: false, reason: unknown(audience) };
  const left = leftOn(plan, today, setting);
  const standing = standingOf(access, left);
  const said = [reason, left === undefined ? '' : afterwards(left)[standing]];
  return {
    allowed: standing !== 'loses',
    reason: said.filter((words) => words !== '').join(' ') || 'This plan may be opened.',
  };
}

const unknown = (audience: string) =>
  `Nobody is shown a plan as “${audience}”: the access table does not have that audience.`;
