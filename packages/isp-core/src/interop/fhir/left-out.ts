/** What of a plan goes into no resource, and why: nothing is dropped in silence. */
import type { Plan } from '../../plan/plan.ts';
import { NHS_NUMBER } from './patient.ts';

export interface LeftOut {
  /** JSON Pointer to the part; `*` stands for any line. */
  readonly path: string;
  /** How many entries it has. */
  readonly count: number;
  /** A sentence for whoever sends the file. */
  readonly why: string;
}

type Counted = readonly [path: string, count: (plan: Plan) => number, why: string];

const parts: readonly Counted[] = [
  [
    '/person/identifiers',
    ({ person }) => person.identifiers.filter(({ scheme }) => scheme !== NHS_NUMBER).length,
    'Numbers of schools and learners have no system of their own in health records. Only an NHS number is sent.',
  ],
  [
    '/person/pronouns',
    ({ person }) => (person.pronouns === undefined ? 0 : 1),
    'FHIR R4 has no place for how somebody likes to be spoken of.',
  ],
  [
    '/settings',
    ({ settings }) => settings.length,
    'Where a child has learned is not part of a care plan. Whoever receives it knows the sender.',
  ],
  [
    '/people/*/notes',
    ({ people }) => people.filter(({ notes }) => notes !== undefined).length,
    'Notes about people are for the setting. Their names and roles are sent.',
  ],
  [
    '/adjustments/*/lastCheckedOn',
    ({ adjustments }) => adjustments.filter((line) => line.lastCheckedOn !== undefined).length,
    'When an adjustment was last checked is for the setting.',
  ],
  [
    '/provision/*/statusHistory',
    ({ provision }) => provision.filter(({ statusHistory }) => statusHistory.length > 0).length,
    'FHIR has the present status of an activity, without earlier ones.',
  ],
  [
    '/provision/*/ehcpReference',
    ({ provision }) => provision.filter((line) => line.ehcpReference !== undefined).length,
    'What a line delivers of the EHC plan is in that plan’s own order; the EHC plan is in the notes.',
  ],
  [
    '/agreements',
    ({ agreements }) => agreements.length,
    'An answer to a school’s plan is no consent to treatment, and must not be read as one.',
  ],
  [
    '/concerns',
    ({ concerns }) => concerns.length,
    'Concerns and complaints are between the family and the setting.',
  ],
  [
    '/documents',
    ({ documents }) => documents.length,
    'Documents are sent beside the file, by whoever may share them.',
  ],
  [
    '/otherPlans',
    ({ otherPlans }) => otherPlans.length,
    'Other plans are asked for from whoever holds them.',
  ],
  [
    '/extensions',
    ({ extensions }) => Object.keys(extensions ?? {}).length,
    'Data of other systems is kept for them alone.',
  ],
];

export function leftOutOf(plan: Plan): LeftOut[] {
  return parts
    .map(([path, count, why]) => ({ path, count: count(plan), why }))
    .filter(({ count }) => count > 0);
}
