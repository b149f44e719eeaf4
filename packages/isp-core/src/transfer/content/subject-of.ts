/** Whose plan it is, as the plan itself says. */
import type { Plan } from '../../plan/plan.ts';
import type { Subject } from './content-schema.ts';

const schemes: ReadonlySet<string> = new Set(['upn', 'former-upn']);

export function subjectOf({ person }: Plan): Subject {
  const { givenName, familyName, dateOfBirth, identifiers } = person;
  const upns = identifiers.filter(({ scheme }) => schemes.has(scheme)).map(({ value }) => value);
  return { givenName, familyName, dateOfBirth, upns };
}
