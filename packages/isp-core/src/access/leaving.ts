/** What is left of an audience’s access once the child has left. Carries no table and counts no days. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { dateInWords } from '../reviews/date-in-words.ts';
import type { AfterLeaving, AudienceAccess } from './access-table.ts';

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

/** What is told once the child has left. */
export function afterwards(left: PlainDate): Readonly<Record<AfterLeaving, string>> {
  const since = `The child’s last day here was ${dateInWords(left)}.`;
  return {
    keeps: `${since} You can still open the plan.`,
    reads: `${since} The plan can still be read, and is no longer changed.`,
    loses: `${since} Those who no longer work with them no longer see the plan.`,
  };
}
