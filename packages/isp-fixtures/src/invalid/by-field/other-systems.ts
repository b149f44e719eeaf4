/** Defects of other systems’ data: a name that is no reverse domain, values that readers take in two ways. */
import type { Json } from '../../json.ts';
import { replaced, type Defect } from './defect.ts';
import type { FieldPlace } from './places.ts';

const badNames: readonly (readonly [variant: string, name: string])[] = [
  ['one-word', 'mis'],
  ['capitals', 'uk.Example.mis'],
];

/** Written as JSON, the strict reader finds these before anybody sees a plan. */
const badValues: readonly (readonly [variant: string, value: Json, summary: string])[] = [
  ['huge-number', 1e300, 'A whole number that is larger than is safe.'],
  ['half-a-character', 'half \ud83e', 'Half of a character.'],
];

export function otherSystemsDefects(place: FieldPlace): Defect[] {
  // Looked at closely where it is the plan’s own, and by one name elsewhere.
  if (place.field.kind !== 'extensions') return [];
  const ofThePlan = place.path === '/extensions';
  const names = badNames.slice(0, ofThePlan ? 2 : 1).map(([variant, name]) => ({
    code: 'BAD_NAMESPACE',
    variant,
    path: `${place.path}/${name}`,
    summary: `“${name}” is not a reverse domain.`,
    patch: replaced(place, { [name]: 'kept' }),
  }));
  if (!ofThePlan) return names;
  const values = badValues.map(([variant, value, summary]) => ({
    code: 'BAD_EXTENSION',
    variant,
    path: `${place.path}/uk.example.mis`,
    summary,
    patch: replaced(place, { 'uk.example.mis': value }),
    readBy: 'parsePlan' as const,
  }));
  return [...names, ...values];
}
