/** Text as every calendar program can take it. */

/** Characters at which some readers break a line, as line feeds. A bare CR makes some drop the whole text. */
const LINE_BREAKS = /\r\n|[\r\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
/** What RFC 5545 has no place for in text: control characters but tab and line feed. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** Half of a character; in UTF-8 there is no such thing. */
const LONE_SURROGATES = /\p{Surrogate}/gu;
/**
 * Signs that two well-known readers take for more than they are: node-ical 0.27 reads an escaped
 * backslash and an `n` as a line feed, and drops quotes around a whole text; Debian's
 * python3-icalendar 4.0 undoes escapes twice, and `%2C` with them.
 */
const MISREAD = /\\(?=[nN,;\\])|%(?=2C|3A|3B|5C)|^(?="[^]*"$|"$)/g;
/** Keeps two characters apart for machines, and is not seen by people. */
const WORD_JOINER = '\u2060';

/**
 * The text without white space around it, with one kind of line break, without what no file can
 * carry, and without signs that readers disagree on. Doing it twice changes nothing more.
 */
export function calendarText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '\ufffd')
    .trim()
    .replace(MISREAD, `$&${WORD_JOINER}`);
}
