/** Texts that are the same in English and in a translation on purpose, so that no check takes them for forgotten. */

/** By locale; `*` is for every language. The texts are the English ones, slots and all. */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  '*': ['PDF'],
  cy: ['Pahari-Pothwari (Mirpuri)', 'Sylheti'],
  pl: ['Plan'],
  ro: ['Plan', '{count} minute'],
};
