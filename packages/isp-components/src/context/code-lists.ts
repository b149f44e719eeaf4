/** The code lists of the page: those of the kit and, in their place, whatever lists the host has given. */
import type { CodeList, CodeLists } from '@isp-kit/core/codes';
import {
  accessibleFormats,
  areasOfDevelopment,
  audiences,
  communicationMethods,
  layers,
  roles,
  settingKinds,
  specialistPackages,
  yearGroups,
} from '@isp-kit/core/codes/lists';

/** The lists that elements show codes of, by the ids that core has for them. */
const ours = {
  'accessible-formats': accessibleFormats,
  'areas-of-development': areasOfDevelopment,
  audiences,
  'communication-methods': communicationMethods,
  layers,
  roles,
  'setting-kinds': settingKinds,
  'specialist-packages': specialistPackages,
  'year-groups': yearGroups,
} as const satisfies CodeLists;

export type CodeListName = keyof typeof ours;

let ofPage: CodeLists = {};
const listeners = new Set<() => void>();

/**
 * Gives every element on the page code lists of your own, by id, such as
 * `{ roles: extendCodes(roles, …) }`. A list that is not named stays the kit’s; a later call takes
 * the place of an earlier one. An element’s own `codeLists` goes before both.
 */
export function setCodeLists(lists: CodeLists): void {
  ofPage = lists;
  for (const listener of listeners) listener();
}

/** Calls `listener` after each change of the page’s lists; gives back how to stop. */
export function onCodeListsSet(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The list of this name for an element that was given lists of its own, or none. */
export function codeListFor(name: CodeListName, ofElement: CodeLists | undefined): CodeList {
  return ofElement?.[name] ?? ofPage[name] ?? ours[name];
}
