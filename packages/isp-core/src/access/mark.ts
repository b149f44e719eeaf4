/** Marks on lines: why a line is not for everybody, and who may still see it. */
import { isObject, type JsonObject } from '../kernel/json.ts';
import type { AudienceAccess } from './access-table.ts';
import type { Withheld } from './withheld.ts';

/** The mark of a line that this audience may not see; undefined where it may. */
export function hidingMark(entry: unknown, access: AudienceAccess): JsonObject | undefined {
  if (access.seesMarkedLines || !isObject(entry)) return undefined;
  const mark = entry['restricted'];
  if (mark === undefined) return undefined;
  // A mark that nobody can read hides from everybody.
  if (!isObject(mark)) return {};
  const audiences = mark['audiences'];
  const names = Array.isArray(audiences) && audiences.includes(access.audience);
  return names ? undefined : (mark as JsonObject);
}

/**
 * That a safeguarding matter exists may be told to nobody who might be part of it, so its line is
 * listed as kept back like any part, without its kind and without its reason.
 */
export function entryForMark(path: string, { kind, reason }: JsonObject): Withheld {
  if ((kind === 'third-party' || kind === 'by-request') && typeof reason === 'string') {
    return { path, kind, reason };
  }
  return {
    path,
    kind: 'part',
    reason: 'Something here is kept to the people who need it for their work.',
  };
}

/** Whether a mark is anywhere in the value, other systems’ data apart. */
export function holdsMark(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsMark);
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, child]) => key !== 'extensions' && (key === 'restricted' || holdsMark(child)),
  );
}

/** The ids of all lines in the value. */
export function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const entry of value) collectIds(entry, ids);
  else if (isObject(value)) {
    if (typeof value['id'] === 'string') ids.add(value['id']);
    for (const key in value) if (key !== 'extensions') collectIds(value[key], ids);
  }
}

/** The ids of the lines that this audience does not see because of a mark. */
export function hiddenIds(value: unknown, access: AudienceAccess, ids = new Set<string>()) {
  if (Array.isArray(value)) for (const entry of value) hiddenIds(entry, access, ids);
  else if (hidingMark(value, access)) collectIds(value, ids);
  else if (isObject(value)) {
    for (const key in value) if (key !== 'extensions') hiddenIds(value[key], access, ids);
  }
  return ids;
}
