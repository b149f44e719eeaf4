/** The rights of one person in one plan: the row of the table that applies to them, and what the day decides. */
import type { PlainDate } from '../kernel/plain-date.ts';
import type { AudienceAccess, PathPattern } from './access-table.ts';
import type { Actor } from './actor.ts';
import type { Delegation } from './delegation.ts';

/** What `rightsFor` gives. It is data: it can be sent as JSON. */
export interface Rights {
  /** Who they are of, as the audience that they are treated as. */
  readonly actor: Actor;
  /** What nobody changes by an edit. */
  readonly fixed: readonly PathPattern[];
  /** What the audience may see and change; absent where the table does not have it. */
  readonly access?: AudienceAccess;
  /** Why there is no access, for whoever set up the table. */
  readonly missing?: string;
  /** Where they are treated as another audience than the one that was named, and why. */
  readonly treatedAs?: { readonly audience: string; readonly reason: string };
  /** What was handed to them for a time. */
  readonly delegations?: readonly Delegation[];
  /** The day that the rights are for. */
  readonly today?: PlainDate;
  /** The id of the host’s own line among the plan’s settings. */
  readonly setting?: string;
}

/** The access that rights give. Throws where they give none: nobody is shown anything by default. */
export function accessOf({ access, missing, actor }: Rights): AudienceAccess {
  if (access) return access;
  throw new RangeError(missing ?? `Nobody has said what “${actor.audience}” may do.`);
}
