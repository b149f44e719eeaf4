/** Which of a child’s UPNs stands, and which they had before. */
import { inUse, type IdentifierLine } from './identifier-line.ts';

export interface UpnsOf<Line> {
  /** In use on the day. More than one is a question for a person: a child has one at a time. */
  readonly current: readonly Line[];
  /** No longer in use: under the scheme `former-upn`, or with an end date that has passed. */
  readonly former: readonly Line[];
}

/**
 * A child gets another UPN where a temporary one gives way to a permanent one, where two records
 * turn out to be of one child, or after adoption. The former number still finds older records.
 */
export function upnsOf<Line extends IdentifierLine>(
  identifiers: readonly Line[],
  { on }: { readonly on: string },
): UpnsOf<Line> {
  return {
    current: identifiers.filter((line) => line.scheme === 'upn' && inUse(line, on)),
    former: identifiers.filter((line) => isFormerUpn(line, on)),
  };
}

/** A UPN that was in use once, and on that day no longer. */
export function isFormerUpn({ scheme, to }: IdentifierLine, on: string): boolean {
  return scheme === 'former-upn' || (scheme === 'upn' && to !== undefined && to < on);
}
