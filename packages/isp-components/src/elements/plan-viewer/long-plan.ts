/** How long a plan is, and in which fold a line of it stands. */

/** The lines of its parts, each with those inside it. */
export function howLong(plan: object): number {
  return Object.values(plan).reduce<number>((sum, part) => sum + linesIn(part), 0);
}

function linesIn(value: unknown): number {
  if (!Array.isArray(value)) return 0;
  return value.reduce<number>(
    (sum, line: object) =>
      sum + 1 + Object.values(line).reduce<number>((inner, field) => inner + linesIn(field), 0),
    0,
  );
}

/** Parts whose lines stand in a fold of another name. */
const foldOf: Readonly<Record<string, string>> = {
  basis: 'plan',
  settings: 'plan',
  person: 'plan',
};

/** The fold, or the part of the first page, that holds the line with this id. */
export function partWith(plan: object, id: string): string | undefined {
  const found = Object.entries(plan).find(([, part]) => holds(part, id));
  return found && (foldOf[found[0]] ?? found[0]);
}

function holds(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('id' in value && value.id === id) return true;
  return Object.values(value).some((inner) => holds(inner, id));
}
