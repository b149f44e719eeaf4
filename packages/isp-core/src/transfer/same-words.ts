/** Names and numbers as they are compared: spacing, case and the way in which accents are coded say nothing. */
export const sameWords = (ours: string, theirs: string): boolean => plain(ours) === plain(theirs);

const plain = (value: string) => value.normalize('NFC').replace(/\s+/gu, ' ').trim().toUpperCase();
