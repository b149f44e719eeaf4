/** What one person may see and change in a plan on a day, taken out of the table. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import { findAccess, type AccessTable } from './access-table.ts';
import { actingAs } from './acting-as.ts';
import type { Actor } from './actor.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import type { Delegation } from './delegation.ts';
import type { Rights } from './rights.ts';

export interface CanEditOptions {
  readonly actor: Actor;
  readonly table?: AccessTable;
  /** What was handed to people for a time. They count only where `today` is given. */
  readonly delegations?: readonly Delegation[];
  /**
   * Decides whether delegations are in force, whether the child has left, and whether a young person
   * has their own rights. Without it nothing is delegated, nobody has left, and a young person may do
   * what a child may.
   */
  readonly today?: PlainDate;
  /** The id of the host’s own line among the plan’s settings: the child has left once that is over. */
  readonly setting?: string;
}

/**
 * The rights of `actor`, as data that can be sent to where the plan is shown or written: whoever has
 * them needs neither the table nor what counts days. They say of other people only who handed
 * something over. An audience that the table does not have gets rights by which it sees nothing.
 */
export function rightsFor(plan: Plan, options: CanEditOptions): Rights {
  const { actor, table = defaultAccessTable, delegations = [], today, setting } = options;
  const { audience, reason } = actingAs(plan, actor.audience, today);
  const theirs = delegations.filter(({ person }) => person === actor.personId);
  return {
    actor: { ...actor, audience },
    fixed: table.fixed,
    ...findAccess(table, audience),
    ...(reason !== undefined && { treatedAs: { audience, reason } }),
    ...(theirs.length > 0 && { delegations: theirs }),
    ...(today !== undefined && { today }),
    ...(setting !== undefined && { setting }),
  };
}
