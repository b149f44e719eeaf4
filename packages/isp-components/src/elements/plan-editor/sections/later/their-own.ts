/** Whose a new line is, where whoever writes it is likely to write of their own. */
import type { JsonObject } from '../../../../controllers/editing/plan-tree.ts';
import type { LineStart } from '../section.ts';

/** A SENCO mostly writes down what others said or advised, so a line of theirs is left open. */
export function theirOwn({ plan, personId }: LineStart, key: string): JsonObject {
  const writer = plan.people.find(({ id }) => id === personId);
  return writer && writer.role !== 'senco' ? { [key]: writer.id } : {};
}
