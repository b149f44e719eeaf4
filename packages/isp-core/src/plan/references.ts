/** Which fields hold the id of another line, and which list that line must be in. */
import { isObject } from '../kernel/json.ts';

export interface ReferenceField {
  /** Keys from the plan to the field; `*` is every line of a list. */
  readonly field: readonly string[];
  /** Keys from the plan to the list that must hold the line. */
  readonly target: readonly string[];
}

const about = ['strengths', 'interests', 'mattersToMe', 'whatWorks', 'aspirations'];

export const referenceFields: readonly ReferenceField[] = [
  { field: ['basis', 'decidedBy'], target: ['people'] },
  ...about.map((part) => ({ field: ['about', part, '*', 'saidBy'], target: ['people'] })),
  { field: ['voices', '*', 'person'], target: ['people'] },
  { field: ['voices', '*', 'recordedBy'], target: ['people'] },
  { field: ['adjustments', '*', 'barriers'], target: ['barriers'] },
  { field: ['adjustments', '*', 'owner'], target: ['people'] },
  { field: ['provision', '*', 'barriers'], target: ['barriers'] },
  { field: ['provision', '*', 'outcomes'], target: ['outcomes'] },
  { field: ['provision', '*', 'provider'], target: ['people'] },
  { field: ['outcomes', '*', 'barriers'], target: ['barriers'] },
  { field: ['reviews', '*', 'invited'], target: ['people'] },
  { field: ['reviews', '*', 'attended'], target: ['people'] },
  { field: ['reviews', '*', 'voices'], target: ['voices'] },
  { field: ['reviews', '*', 'outcomes', '*', 'outcome'], target: ['outcomes'] },
  { field: ['reviews', '*', 'provision', '*', 'provision'], target: ['provision'] },
  { field: ['reviews', '*', 'decisions', '*', 'owner'], target: ['people'] },
  { field: ['agreements', '*', 'person'], target: ['people'] },
  { field: ['agreements', '*', 'review'], target: ['reviews'] },
];

/** One reference in a plan: the id, where it stands, and where it must lead. */
export interface Reference {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly target: readonly string[];
}

/** Every reference in the document, in document order of the fields above. */
export function referencesIn(document: unknown): Reference[] {
  return referenceFields.flatMap(({ field, target }) =>
    valuesAt(document, field, []).flatMap(({ value, path }) => {
      if (typeof value === 'string') return [{ id: value, path, target }];
      if (!Array.isArray(value)) return [];
      return value.map((id, i) => ({ id: String(id), path: [...path, i], target }));
    }),
  );
}

interface Found {
  value: unknown;
  path: (string | number)[];
}

function valuesAt(value: unknown, keys: readonly string[], path: (string | number)[]): Found[] {
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [{ value, path }];
  if (key === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((entry, i) => valuesAt(entry, rest, [...path, i]));
  }
  return isObject(value) ? valuesAt(value[key], rest, [...path, key]) : [];
}
