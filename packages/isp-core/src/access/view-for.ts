/** The plan as one audience may see it. What it may not see is taken out, never merely hidden. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Plan } from '../plan/plan.ts';
import type { AccessTable } from './access-table.ts';
import { viewWith, type View } from './cut-view.ts';
import { rightsFor } from './rights-for.ts';

export { cutView, seesAll, type View } from './cut-view.ts';

export interface ViewOptions {
  readonly audience: string;
  readonly table?: AccessTable;
  /** Decides whether a young person has their own rights yet. Without it, the audience `young-person` sees what a child does. */
  readonly today?: PlainDate;
}

/**
 * What an audience sees of a plan, and a list of all that was taken out, with reasons. References
 * to a line that was taken out go too, so that its id is told nowhere. Throws on an audience that the
 * table does not have.
 */
export function viewFor(plan: Plan, options: ViewOptions): View {
  const { audience, ...others } = options;
  return viewWith(plan, rightsFor(plan, { actor: { audience }, ...others }));
}
