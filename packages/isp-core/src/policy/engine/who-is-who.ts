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

/** A parent, a carer, or somebody of whom the plan says how they are related to the child. */
export function isFamily({ role, relation }: Contributor): boolean {
  return role === 'parent' || role === 'carer' || relation !== undefined;
}

/** Somebody who brings knowledge that the setting’s own staff need not have. */
export function isSpecialist({ role, organisation }: Contributor): boolean {
  return professions.has(role) || organisation !== undefined;
}
