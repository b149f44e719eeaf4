/** Whether the child has left, and who may still open the plan then. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import type { AccessTable, AfterLeaving, AudienceAccess } from './access-table.ts';
import { actingAs } from './acting-as.ts';
import { defaultAccessTable } from './default-table/default-table.ts';

/**
 * The last day of a child who has left; undefined while they are there. Without `setting`, the id of
 * the host’s own line among the plan’s settings, a child has left once every setting is behind them.
 */
export function leftOn(
  { settings }: Pick<Plan, 'settings'>,
  today: PlainDate,
  setting?: string,
): PlainDate | undefined {
  const ours = setting === undefined ? settings : settings.filter(({ id }) => id === setting);
  const lastDays = ours.flatMap(({ to }) => (to !== undefined && to < today ? [to] : []));
  if (lastDays.length === 0 || lastDays.length < ours.length) return undefined;
  return lastDays.toSorted().at(-1);
}

/** What an audience still has: `keeps` while the child is there. */
export function standingOf(access: AudienceAccess, left: PlainDate | undefined): AfterLeaving {
  return left === undefined ? 'keeps' : (access.afterLeaving ?? 'loses');
}

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

/** What is told once the child has left. */
export function afterwards(left: PlainDate): Readonly<Record<AfterLeaving, string>> {
  const since = `The child’s last day here was ${dateInWords(left)}.`;
  return {
    keeps: `${since} You can still open the plan.`,
    reads: `${since} The plan can still be read, and is no longer changed.`,
    loses: `${since} Those who no longer work with them no longer see the plan.`,
  };
}
