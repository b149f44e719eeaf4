/** The code lists of the page: those of the kit and, in their place, whatever lists the host has given. */
import type { CodeList, CodeLists } from '@isp-kit/core/codes';
import type { moreCodeLists } from './more-code-lists.ts';

export type CodeListName = keyof typeof moreCodeLists;

let ours: CodeLists = {};

/** Brings lists of the kit: each element brings those that it shows codes of, when it comes to show them. */
export function bringCodeLists(lists: CodeLists): void {
  ours = { ...ours, ...lists };
}

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

/** The list of this name for an element that was given lists of its own, or not; undefined where nobody brought it. */
export function codeListFor(
  name: CodeListName,
  ofElement: CodeLists | undefined,
): CodeList | undefined {
  return ofElement?.[name] ?? ofPage[name] ?? ours[name];
}
