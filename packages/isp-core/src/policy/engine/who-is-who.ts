/** Who is family, and who comes in from a service, among the people of a plan. */
import type { Contributor } from '../../plan/plan.ts';

const professions = new Set([
  'educational-psychologist',
  'speech-and-language-therapist',
  'occupational-therapist',
  'physiotherapist',
  'specialist-teacher',
  'nurse',
]);

// Dates ask who is family too, and what they build on is theirs.
export { isFamily } from '../../reviews/family-contacts.ts';

/** Somebody who brings knowledge that the setting’s own staff need not have. */
export function isSpecialist({ role, organisation }: Contributor): boolean {
  return professions.has(role) || organisation !== undefined;
}
