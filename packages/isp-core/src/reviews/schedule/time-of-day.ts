/** Times of day as text: in this form, text order is the order of time. */

const TIME = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whether a text is a time such as `09:05`. */
export const isTime = (text: string): boolean => TIME.test(text);
