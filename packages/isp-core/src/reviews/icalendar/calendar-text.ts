/** Text as every calendar program can take it. */

/** Characters at which some readers break a line, as line feeds. A bare CR makes some drop the whole text. */
const LINE_BREAKS = /\r\n|[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
/** What RFC 5545 has no place for in text: control characters but tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Half of a character; in UTF-8 there is no such thing. */
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The text with one kind of line break, and without what no file can carry. */
export function calendarText(text: string): string {
  return text.replace(LINE_BREAKS, '\n').replace(CONTROLS, '').replace(LONE_SURROGATES, '\ufffd');
}
