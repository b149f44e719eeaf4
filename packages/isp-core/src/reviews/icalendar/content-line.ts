/** Content lines of RFC 5545 §3.1: `NAME;PARAM=value:value`, folded at 75 octets. */
import { calendarText } from './calendar-text.ts';

const MOST_OCTETS = 75;

export type Parameters = Readonly<Record<string, string>>;

/** A property whose value is text: cleaned and escaped. */
export function textLine(name: string, text: string): string {
  const escaped = calendarText(text)
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
  return folded(`${name}:${escaped}`);
}

/** A property whose value is written as it is: a date, a number, an address. */
export function valueLine(name: string, value: string, parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).map(([key, text]) => `;${key}=${parameterText(text)}`);
  return folded(`${name}${pairs.join('')}:${value.replace(/\p{Cc}/gu, '')}`);
}

/** Quoted where it must be; a double quote cannot be said, so RFC 6868 has signs for it. */
function parameterText(text: string): string {
  const safe = calendarText(text)
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll('\n', '^n')
    .replaceAll('\t', ' ');
  return /[:;,]/.test(safe) ? `"${safe}"` : safe;
}

/** Octets are counted, and no character is cut in two. Ends with CR LF. */
function folded(line: string): string {
  let made = '';
  let room = MOST_OCTETS;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      made += '\r\n ';
      room = MOST_OCTETS - 1;
    }
    made += character;
    room -= octets;
  }
  return `${made}\r\n`;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
