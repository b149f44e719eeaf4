/** Relations are what a move breaks: who knows the child, and what they learned. */
import type { Contributor, Plan } from '../../plan/plan.ts';

export interface KnowsTheChild extends Contributor {
  /** Named in a move as somebody who can be asked. */
  readonly named: boolean;
}

/** Everybody but the child, who may be among the plan’s people too. */
export function whoKnows({ people, transitions }: Plan): KnowsTheChild[] {
  const ids = new Set(
    transitions
      .filter(({ status }) => status !== 'cancelled')
      .flatMap(({ peopleWhoKnowMe }) => peopleWhoKnowMe),
  );
  const others = people.filter(({ role }) => role !== 'child');
  const all = others.map((person) => ({ ...person, named: ids.has(person.id) }));
  return [...all.filter(({ named }) => named), ...all.filter(({ named }) => !named)];
}
