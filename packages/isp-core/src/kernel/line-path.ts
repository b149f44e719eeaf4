/**
 * A line path names a place in a plan by line id, not by position, so that it still holds after
 * somebody else has added, removed or moved a line: `/outcomes/<id>/target`.
 */
import { isObject } from './json.ts';
import { fromPointer, toPointer } from './pointer.ts';

/** A pointer whose segments inside a list of lines are line ids. */
export type LinePath = string;

const LINE_ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

/** Whether a segment of a line path names a line, by its look: no field is named like an id. */
export const isLineId = (segment: string): boolean => LINE_ID.test(segment);

/** Turns a line path into a JSON Pointer for this document, or undefined where a line is missing. */
export function pointerOf(document: unknown, path: LinePath): string | undefined {
  const segments: string[] = [];
  let value: unknown = document;
  for (const segment of fromPointer(path)) {
    const key = Array.isArray(value) ? indexOfLine(value, segment) : segment;
    if (key === undefined || typeof value !== 'object' || value === null) return undefined;
    segments.push(String(key));
    value = (value as Record<string, unknown>)[key];
  }
  return toPointer(segments);
}

/** Turns a JSON Pointer into a line path, so that it survives other edits. */
export function linePathOf(document: unknown, pointer: string): LinePath {
  const segments: string[] = [];
  let value: unknown = document;
  for (const segment of fromPointer(pointer)) {
    const next: unknown =
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[segment]
        : undefined;
    const id = Array.isArray(value) && isObject(next) ? next['id'] : undefined;
    segments.push(typeof id === 'string' ? id : segment);
    value = next;
  }
  return toPointer(segments);
}

function indexOfLine(list: readonly unknown[], id: string): number | undefined {
  const index = list.findIndex((entry) => isObject(entry) && entry['id'] === id);
  return index === -1 ? undefined : index;
}
