/** Whether the plan is about the child that somebody chose. */
import type { Subject } from '../content/content-schema.ts';
import { sameWords } from '../same-words.ts';
import type { ExpectedSubject } from './open-options.ts';
import type { IdentityCheck, IdentityPart } from './received.ts';

const parts = ['upn', 'dateOfBirth', 'familyName', 'givenName'] as const;

export function checkIdentity(found: Subject, expected: ExpectedSubject = {}): IdentityCheck {
  const check = { same: [], different: [], unknown: [] } satisfies Record<string, IdentityPart[]>;
  const into: Record<keyof IdentityCheck, IdentityPart[]> = check;
  for (const part of parts) into[compare(part, found, expected)].push(part);
  return into;
}

/**
 * A number or a birthday that differs is another child, or a mistake that somebody must find; a name
 * that differs may be a pet name or a marriage, which a person can tell and a machine cannot.
 */
export function isOtherChild({ same, different }: IdentityCheck): boolean {
  if (different.includes('upn') || different.includes('dateOfBirth')) return true;
  const namesDiffer = different.includes('familyName') && different.includes('givenName');
  return namesDiffer && !same.includes('upn');
}

function compare(part: IdentityPart, found: Subject, expected: ExpectedSubject) {
  const wanted = expected[part];
  const said = part === 'upn' ? found.upns : [found[part]];
  if (wanted === undefined || said.length === 0) return 'unknown';
  return said.some((value) => sameWords(value, wanted)) ? 'same' : 'different';
}
