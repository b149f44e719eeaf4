/**
 * Opens a document of a later minor version. By our rule a minor version only adds optional fields,
 * so what we do not know can be set aside, kept, and given back to a system that knows it.
 */
import { isObject, type Json, type JsonObject } from '../kernel/json.ts';
import { linePathOf } from '../kernel/line-path.ts';
import { toPointer } from '../kernel/pointer.ts';
import { SCHEMA_VERSION, standingOf } from '../migrations/schema-version.ts';
import { NEWER_CONTENT } from './newer-content.ts';
import { planSchema } from './plan-schema.ts';

/** The document as one of this version, with the fields that we do not know under `extensions`. */
export function keepNewer(value: unknown): unknown {
  if (!isObject(value) || standingOf(value['schemaVersion']) !== 'newer-minor') return value;
  const version = value['schemaVersion'] as string;
  const ours = { ...(value as JsonObject), schemaVersion: SCHEMA_VERSION };
  const content: Record<string, Json> = {};
  const known = unknownFields(ours).reduce<JsonObject>((document, path) => {
    const { rest, taken } = takeOut(document, path);
    content[linePathOf(value, toPointer(path))] = taken;
    return rest as JsonObject;
  }, ours);
  const extensions = known['extensions'] as JsonObject | undefined;
  return { ...known, extensions: { ...extensions, [NEWER_CONTENT]: { version, content } } };
}

function unknownFields(document: unknown): PropertyKey[][] {
  const parsed = planSchema.safeParse(document);
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
}

/** The document without what is at the path, and that. The path is one that the document has. */
function takeOut(node: Json, path: readonly PropertyKey[]): { rest: Json; taken: Json } {
  const [key, ...further] = path;
  if (Array.isArray(node)) {
    const list = node as readonly Json[];
    const { rest, taken } = takeOut(list[Number(key)] as Json, further);
    return { rest: list.with(Number(key), rest), taken };
  }
  const object = node as JsonObject;
  const name = String(key);
  if (further.length === 0) {
    const { [name]: taken, ...rest } = object;
    return { rest, taken: taken as Json };
  }
  const { rest, taken } = takeOut(object[name] as Json, further);
  return { rest: { ...object, [name]: rest }, taken };
}
