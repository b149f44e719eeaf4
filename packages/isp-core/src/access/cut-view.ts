/** Cuts a plan for an audience whose access is known. */
import { toPointer } from '../kernel/pointer.ts';
import { NEWER_CONTENT } from '../plan/newer-content.ts';
import type { Plan } from '../plan/plan.ts';
import type { AudienceAccess } from './access-table.ts';
import { dropReferences } from './drop-references.ts';
import { accessOf, type Rights } from './rights.ts';
import { takeOut } from './take-out.ts';
import type { Withheld } from './withheld.ts';

export interface View {
  /** A plan like any other, less what was withheld. */
  readonly plan: Plan;
  /** One entry for every part, marked line and list that lost something. */
  readonly withheld: readonly Withheld[];
  /** Where the view was cut for another audience than the one that was named, and why. */
  readonly treatedAs?: { readonly audience: string; readonly reason: string };
}

/**
 * The same as `viewFor`, by what `rightsFor` gave. Throws where the table that it was given did not
 * have the audience.
 */
export function viewWith(plan: Plan, rights: Rights): View {
  const { treatedAs } = rights;
  return { ...cutView(plan, accessOf(rights)), ...(treatedAs && { treatedAs }) };
}

/** What is left of a plan for an audience with this access. */
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
