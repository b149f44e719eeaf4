/** What a list says of a plan, in words. */
import { labelOf, layers, yearGroups, type LabelFor } from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import type { Audience } from '../store/people.ts';

export function nameOf({ person }: Plan): string {
  return `${person.preferredName ?? person.givenName} ${person.familyName}`;
}

export const statusWords: Readonly<Record<Plan['status'], string>> = {
  draft: 'Draft',
  shared: 'Shared with the family',
  active: 'Active',
  closed: 'Closed',
};

export function yearWords(plan: Plan): string {
  return labelOf(yearGroups, plan.person.yearGroup, 'staff');
}

/** Layers of support that the child has today, by the names that this reader knows. */
export function layerWords(plan: Plan, today: string, audience: Audience): string[] {
  const reader: LabelFor = audience === 'parent' ? 'family' : 'staff';
  const inForce = plan.basis.layers.filter(
    ({ from, to }) => from <= today && (to === undefined || to >= today),
  );
  return [...new Set(inForce.map(({ layer }) => labelOf(layers, layer, reader)))];
}
