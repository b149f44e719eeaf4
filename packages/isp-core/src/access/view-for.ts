/** The plan as one audience may see it. What it may not see is taken out, never merely hidden. */
import type { PlainDate } from '../kernel/plain-date.ts';
import { toPointer } from '../kernel/pointer.ts';
import { NEWER_CONTENT } from '../plan/keep-newer.ts';
import type { Plan } from '../plan/plan.ts';
import { accessFor, type AccessTable, type AudienceAccess } from './access-table.ts';
import { actingAs } from './acting-as.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { dropReferences } from './drop-references.ts';
import { takeOut } from './take-out.ts';
import type { Withheld } from './withheld.ts';

export interface ViewOptions {
  readonly audience: string;
  readonly table?: AccessTable;
  /** Decides whether a young person has their own rights yet. Without it, the audience `young-person` sees what a child does. */
  readonly today?: PlainDate;
}

export interface View {
  /** A plan like any other, less what was withheld. */
  readonly plan: Plan;
  /** One entry for every part, marked line and list that lost something. */
  readonly withheld: readonly Withheld[];
  /** Where the view was cut for another audience than the one that was named, and why. */
  readonly treatedAs?: { readonly audience: string; readonly reason: string };
}

/**
 * What an audience sees of a plan, and a list of all that was taken out, with reasons. References
 * to a line that was taken out go too, so that its id is told nowhere. Throws on an audience that the
 * table does not have.
 */
export function viewFor(plan: Plan, options: ViewOptions): View {
  const { audience, table = defaultAccessTable, today } = options;
  const acting = actingAs(plan, audience, today);
  const cut = cutView(plan, accessFor(table, acting.audience));
  const { reason } = acting;
  return reason === undefined ? cut : { ...cut, treatedAs: { audience: acting.audience, reason } };
}

/** The same for an audience whose access is known. */
export function cutView(plan: Plan, access: AudienceAccess): View {
  const taken = takeOut(plan, withNewerContent(access));
  const { document, shortened } = dropReferences(taken.document, taken.ids);
  const alongside = [...shortened].map((path): Withheld => ({
    path,
    kind: 'part',
    reason: goneWith,
  }));
  return {
    plan: document as unknown as Plan,
    withheld: [...taken.withheld, ...alongside],
  };
}

const goneWith = 'What is only about something that is kept back is kept back with it.';

const newer = {
  path: toPointer(['extensions', NEWER_CONTENT]),
  reason: 'A newer system wrote this, and this one cannot tell who may see it.',
};

/** Whoever does not see all of a plan does not see what nobody here can judge. */
export function withNewerContent(access: AudienceAccess): AudienceAccess {
  if (seesAll(access)) return access;
  return { ...access, withheld: [...access.withheld, newer] };
}

/** Whether an audience sees the whole plan, marked lines and all. */
export function seesAll({ seesMarkedLines, withheld }: AudienceAccess): boolean {
  return seesMarkedLines === true && withheld.length === 0;
}
