/** Applies a patch to a document, which itself stays as it is. */
import { isList, isObject, type Json, type JsonObject } from '../json.ts';
import { keysOf, type PatchOperation } from './patch.ts';

/** The document after every operation, in order. Throws where a place is not there: a fixture’s mistake. */
export function patched(document: Json, patch: readonly PatchOperation[]): Json {
  return patch.reduce<Json>((value, operation) => {
    const keys = keysOf(operation.path);
    if (keys.length === 0 && operation.op === 'replace') return operation.value;
    return changeAt(value, keys, operation);
  }, document);
}

function changeAt(
  value: Json | undefined,
  keys: readonly string[],
  operation: PatchOperation,
): Json {
  const [key, ...rest] = keys;
  if (key === undefined || value === undefined) throw nowhere(operation);
  if (isList(value)) return changeList(value, Number(key), rest, operation);
  if (!isObject(value)) throw nowhere(operation);
  const has = Object.hasOwn(value, key);
  if (rest.length > 0) return { ...value, [key]: changeAt(value[key], rest, operation) };
  if (has === (operation.op === 'add')) throw nowhere(operation);
  if (operation.op !== 'remove') return withKey(value, key, operation.value);
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

function changeList(
  list: readonly Json[],
  index: number,
  rest: readonly string[],
  operation: PatchOperation,
): Json {
  const last = operation.op === 'add' ? list.length : list.length - 1;
  if (!Number.isInteger(index) || index > last) throw nowhere(operation);
  if (rest.length > 0) return list.with(index, changeAt(list[index], rest, operation));
  if (operation.op === 'remove') return list.toSpliced(index, 1);
  return list.toSpliced(index, operation.op === 'add' ? 0 : 1, operation.value);
}

/** `{ ...value, [key]: … }` that also keeps `__proto__` a key like any other. */
function withKey(value: JsonObject, key: string, entry: Json): JsonObject {
  return Object.fromEntries([...Object.entries(value).filter(([k]) => k !== key), [key, entry]]);
}

const nowhere = ({ op, path }: PatchOperation) =>
  new RangeError(`A patch cannot ${op} at “${path}”.`);
