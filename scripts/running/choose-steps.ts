/** Which steps a command line asks for. */
export interface Choice {
  only?: string[];
  from?: string;
}

export function chooseSteps<S extends { name: string }>(steps: readonly S[], choice: Choice): S[] {
  const names = steps.map((step) => step.name);
  const asked = [...(choice.only ?? []), ...(choice.from === undefined ? [] : [choice.from])];
  for (const name of asked) {
    if (!names.includes(name)) {
      throw new Error(`There is no step called "${name}". Steps: ${names.join(', ')}.`);
    }
  }
  const start = choice.from === undefined ? 0 : names.indexOf(choice.from);
  return steps
    .slice(start)
    .filter((step) => choice.only === undefined || choice.only.includes(step.name));
}
