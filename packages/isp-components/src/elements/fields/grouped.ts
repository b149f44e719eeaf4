/** Answers under the names of their groups, in the order in which the groups first come; those without one under none. */
import type { FieldChoice } from './select-field.ts';

export function byGroup(
  choices: readonly FieldChoice[],
): (readonly [name: string, choices: readonly FieldChoice[]])[] {
  const groups = new Map<string, FieldChoice[]>();
  for (const choice of choices) {
    const name = choice.group ?? '';
    const group = groups.get(name);
    if (group) group.push(choice);
    else groups.set(name, [choice]);
  }
  return [...groups];
}
