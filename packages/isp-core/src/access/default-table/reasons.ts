/** Reasons for keeping a part back that several audiences share. */
import type { WithheldPart } from '../access-table.ts';

const part = (path: string, reason: string): WithheldPart => ({ path, reason });

export const officialNumbers = (reason: string) => part('/person/identifiers', reason);

export const disability = part(
  '/basis/disability',
  'Whether a child is disabled in law is kept to those who decide on duties.',
);

export const concerns = part(
  '/concerns',
  'Concerns and complaints are between the family and those who answer them.',
);

/** What other systems keep with the plan and its lines: the kit cannot read it, so it cannot judge it. */
export const otherSystems = [
  part(
    '/extensions',
    'Other systems of the setting keep this with the plan, for the setting’s own use.',
  ),
  part(
    '/**/extensions',
    'Other systems of the setting keep this with a line of the plan, for the setting’s own use.',
  ),
];

export const documents = part(
  '/documents',
  'Reports and letters are kept by the setting. Please ask for the one that you need.',
);

export const otherPlans = part(
  '/otherPlans',
  'What other plans there are for the child is known to those who work with them.',
);

export const aboutPeople = part(
  '/people/*/notes',
  'Notes about the people around the child are for those who work with them.',
);
