/** Words of the plan in a text that is no template: they keep their own direction, quotation marks and all. */

/** Between U+2068 and U+2069, which nobody sees. */
export const apart = (text: string): string => `\u2068${text}\u2069`;
