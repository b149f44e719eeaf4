/** Who sees and who may change what, as data. A host can bring a table of its own. */

/**
 * A path into a plan: keys, `*` for any one segment, `**` for any number of them. `/about/**` is the
 * part and all below it; `**` before a last segment is every place of that name, however deep.
 */
export type PathPattern = string;

export const editTypes = ['set', 'add', 'move', 'remove'] as const;
export type EditType = (typeof editTypes)[number];

/** Fields that say whose a line is: each holds the id of one of the plan’s people. */
export const ownFields = [
  'person',
  'author',
  'recordedBy',
  'observedBy',
  'raisedBy',
  'owner',
  'provider',
  'saidBy',
  'heldBy',
] as const;
export type OwnField = (typeof ownFields)[number];

/** A part that an audience does not see. It must be one that a plan can do without. */
export interface WithheldPart {
  readonly path: PathPattern;
  /** Shown in the list of what was withheld. */
  readonly reason: string;
}

/** Something that an audience may change. */
export interface Permission {
  readonly path: PathPattern;
  readonly edits: readonly EditType[];
  /** Only lines whose field of this name holds the one who asks; a line that is added may leave it open. */
  readonly own?: OwnField;
  /** Only lines whose fields have one of these values. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

/** What an audience still has once the child has left: all that it had, reading alone, or nothing. */
export const standings = ['keeps', 'reads', 'loses'] as const;
export type AfterLeaving = (typeof standings)[number];

export interface AudienceAccess {
  readonly audience: string;
  /** True for the one who leads the plan: marks on lines do not apply. */
  readonly seesMarkedLines?: true;
  readonly withheld: readonly WithheldPart[];
  readonly permissions: readonly Permission[];
  /** Told to somebody of this audience who may not make a change. */
  readonly refusal: string;
  /** Default: `loses`. */
  readonly afterLeaving?: AfterLeaving;
}

export interface AccessTable {
  /** What nobody changes by an edit, since the document or the host sets it. */
  readonly fixed: readonly PathPattern[];
  readonly audiences: readonly AudienceAccess[];
}

/** The access of one audience. Throws on one that the table does not have: nobody is shown anything by default. */
export function accessFor(table: AccessTable, audience: string): AudienceAccess {
  const found = findAccess(table, audience);
  if ('access' in found) return found.access;
  throw new RangeError(found.missing);
}

/** The same, with a sentence where the table does not have the audience. */
export function findAccess(
  table: AccessTable,
  audience: string,
): { readonly access: AudienceAccess } | { readonly missing: string } {
  const access = table.audiences.find((entry) => entry.audience === audience);
  if (access) return { access };
  const known = table.audiences.map((entry) => entry.audience).join(', ');
  return {
    missing: `The access table has no audience “${audience}”. It has: ${known}.`,
  };
}
