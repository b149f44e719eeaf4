/** Codes in a plan that this host's lists do not have: kept, shown as written, and named here. */
import type { CodeLists } from '../codes/all-lists.ts';
import { findCode } from '../codes/code-list.ts';
import { toPointer } from '../kernel/pointer.ts';
import type { Plan } from './plan.ts';
import { valuesAt } from './values-at.ts';

export interface UnknownCode {
  /** JSON Pointer to the code. */
  readonly path: string;
  readonly code: string;
  /** The id of the list that was asked. */
  readonly list: string;
}

/** Which fields hold a code of which list. `*` is every entry. */
const codeFields: readonly (readonly [field: string, list: string])[] = [
  ['person.yearGroup', 'year-groups'],
  ['person.communication.methods.*', 'communication-methods'],
  ['person.communication.formats.*', 'accessible-formats'],
  ['settings.*.kind', 'setting-kinds'],
  ['basis.layers.*.layer', 'layers'],
  ['people.*.role', 'roles'],
  ['barriers.*.areas.*', 'areas-of-development'],
  ['provision.*.layer', 'layers'],
  ['ehcp.packages.*', 'specialist-packages'],
];

/**
 * The codes that are in none of the lists given, such as `codeLists` of the codes entry. A list that
 * a host leaves out is not asked, and those that nobody names are in nobody's bundle.
 */
export function unknownCodes(plan: Plan, lists: CodeLists): UnknownCode[] {
  return codeFields.flatMap(([field, id]) => {
    const list = lists[id];
    if (!list) return [];
    return valuesAt(plan, field.split('.')).flatMap(({ value, path }) =>
      typeof value === 'string' && !findCode(list, value)
        ? [{ path: toPointer(path), code: value, list: id }]
        : [],
    );
  });
}
