/** Who sees and who may change what, as data. A host can bring a table of its own. */

/** A path into a plan: keys, `*` for any one segment, `**` at the end for all that is below. */
export type PathPattern = string;

export type EditType = 'set' | 'add' | 'move' | 'remove';

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
  /** Only where the line's own `person` is the one who asks, or, in a line that is added, is not somebody else. */
  readonly own?: true;
  /** Only lines whose fields have one of these values. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
}

export interface AudienceAccess {
  readonly audience: string;
  /** True for the one who leads the plan: marks on lines do not apply. */
  readonly seesMarkedLines?: true;
  readonly withheld: readonly WithheldPart[];
  readonly permissions: readonly Permission[];
  /** Told to somebody of this audience who may not make a change. */
  readonly refusal: string;
}

export interface AccessTable {
  /** What nobody changes by an edit, since the document or the host sets it. */
  readonly fixed: readonly PathPattern[];
  readonly audiences: readonly AudienceAccess[];
}

/** The access of one audience. Throws on one that the table does not have: nobody is shown anything by default. */
export function accessFor(table: AccessTable, audience: string): AudienceAccess {
  const access = table.audiences.find((entry) => entry.audience === audience);
  if (access) return access;
  const known = table.audiences.map((entry) => entry.audience).join(', ');
  throw new RangeError(`The access table has no audience “${audience}”. It has: ${known}.`);
}
