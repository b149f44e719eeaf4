/** The version of the document that this kit writes, and how others compare with it. */

/** Changes only together with a migration. A later minor only adds optional fields; a later major may change anything. */
export const SCHEMA_VERSION = '1.0';

export type VersionStanding = 'current' | 'older' | 'newer-minor' | 'newer-major' | 'malformed';

/** How a document's version stands to ours. */
export function standingOf(version: unknown): VersionStanding {
  if (version === SCHEMA_VERSION) return 'current';
  const theirs = typeof version === 'string' ? numbersOf(version) : undefined;
  const ours = numbersOf(SCHEMA_VERSION);
  if (!theirs || !ours) return 'malformed';
  if (theirs.major !== ours.major) return theirs.major > ours.major ? 'newer-major' : 'older';
  return theirs.minor > ours.minor ? 'newer-minor' : 'older';
}

function numbersOf(version: string): { major: number; minor: number } | undefined {
  const match = /^(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})$/.exec(version);
  return match ? { major: Number(match[1]), minor: Number(match[2]) } : undefined;
}
