/** The child, as little as a health record needs to find theirs: names, date of birth, NHS number where the plan has one. */
import type { Plan } from '../../plan/plan.ts';
import type { FhirPatient } from './fhir-types.ts';
import { fhirDay, fhirText, listed, patientId } from './fhir-values.ts';

/** The identifier scheme that a host gives NHS numbers in a plan. */
export const NHS_NUMBER = 'nhs-number';
const NHS_SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';

export function patientOf(plan: Plan): FhirPatient {
  const { givenName, familyName, preferredName, dateOfBirth, identifiers, communication } =
    plan.person;
  const numbers = identifiers
    .filter(({ scheme, to }) => scheme === NHS_NUMBER && to === undefined)
    .map(({ value }) => value.replaceAll(/[ -]/g, ''))
    .filter((value) => /^[0-9]{10}$/.test(value));
  const birthDate = fhirDay(dateOfBirth);
  const official = { family: fhirText(familyName), given: [fhirText(givenName)] };
  const tags = [...new Set(communication.languages.map(({ language }) => language))];
  const first = communication.languages.find(({ use }) => use === 'first')?.language;
  return {
    resourceType: 'Patient',
    id: patientId(plan),
    ...listed(
      'identifier',
      numbers.map((value) => ({ system: NHS_SYSTEM, value })),
    ),
    name: [
      { use: 'official', ...official },
      ...(preferredName === undefined
        ? []
        : [{ use: 'usual', text: fhirText(preferredName) } as const]),
    ],
    ...(birthDate === undefined ? {} : { birthDate }),
    ...listed(
      'communication',
      tags.map((code) => ({
        language: { coding: [{ system: 'urn:ietf:bcp:47', code }] },
        ...(code === first ? { preferred: true } : {}),
      })),
    ),
  };
}
