/** Answers under the names of their groups, in the order in which the groups first come; those without one under none. */
/** An answer to choose. */
export interface FieldChoice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What it stands under, where there are many. */
  readonly group?: string;
}

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
