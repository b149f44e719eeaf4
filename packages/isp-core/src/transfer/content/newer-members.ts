/** Sets aside what a later minor version added, so that the rest can be read and nothing is lost. */
import type * as z from 'zod/mini';
import type { Json } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';

export interface NewerMembers {
  /** The version of the format that the file is in. */
  readonly version: string;
  /** What this system does not know, by JSON Pointer into the signed content. */
  readonly members: Readonly<Record<string, Json>>;
}

/** The value without the members that the schema does not know, and those. `value` is not changed. */
export function setAside(
  value: unknown,
  schema: z.ZodMiniType,
): { readonly known: unknown; readonly members: Readonly<Record<string, Json>> } {
  const parsed = schema.safeParse(value);
  const members: Record<string, Json> = {};
  if (parsed.success) return { known: value, members };
  const known = JSON.parse(JSON.stringify(value)) as unknown;
  for (const issue of parsed.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = issue.path.reduce<unknown>(
      (node, key) => (node as Record<PropertyKey, unknown>)[key],
      known,
    ) as Record<string, Json>;
    for (const key of issue.keys) {
      members[toPointer([...issue.path, key])] = owner[key] ?? null;
      Reflect.deleteProperty(owner, key);
    }
  }
  return { known, members };
}
