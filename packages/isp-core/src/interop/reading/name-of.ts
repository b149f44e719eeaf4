/** The name behind a reference to somebody. */
import type { Plan } from '../../plan/plan.ts';

/** Undefined where nobody is named, or this view does not tell. */
export function nameOf({ people }: Plan, id: string | undefined): string | undefined {
  return people.find((person) => person.id === id)?.name;
}
