/** How a child is named in a list, by choice: lists are printed, sent and left lying about. */
import type { Plan } from '../../plan/plan.ts';

export const nameForms = ['none', 'initials', 'full'] as const;
export type NameForm = (typeof nameForms)[number];

/** Undefined where no name is to appear. */
export function childName({ person }: Plan, form: NameForm): string | undefined {
  if (form === 'none') return undefined;
  const names = [person.preferredName ?? person.givenName, person.familyName];
  if (form === 'full') return names.join(' ');
  return names.map((name) => `${initial(name.trim())}.`).join(' ');
}

/** With its accents, which may be characters of their own. */
const initial = (name: string) => /^.\p{M}*/su.exec(name)?.[0] ?? '';
