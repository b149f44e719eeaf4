/** One pass over JSON text, without parsing it: how deep it goes and how many members it has. */

export interface JsonScan {
  readonly depth: number;
  /** Colons outside strings: in valid JSON, one for each member of each object. */
  readonly members: number;
  /** Whether a number has an exponent or so many digits that a double may not hold it. */
  readonly longNumbers: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/** Fifteen digits always survive a double. */
const SAFE_NUMBER = /-?[0-9]{1,15}(?![0-9.eE])|-?(?=[0-9.]{3,16}(?![0-9.eE]))[0-9]+\.[0-9]+/y;

/** Sound for valid JSON; for anything else the depth is still an upper bound on what a parser would meet. */
export function scanJson(text: string): JsonScan {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  let longNumbers = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === QUOTE) i = endOfString(text, i);
    else if (c === COLON) members++;
    else if (c === OPEN_BRACE || c === OPEN_BRACKET) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (c === CLOSE_BRACE || c === CLOSE_BRACKET) depth--;
    else if (startsNumber(c)) {
      const end = endOfSafeNumber(text, i);
      longNumbers ||= end === -1;
      i = Math.max(i, end - 1);
    }
  }
  return { depth: deepest, members, longNumbers };
}

/** The index of the quotation mark that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}

const startsNumber = (c: number) => c === MINUS || (c >= ZERO && c <= NINE);

/** The index after the number that begins at `start`, or -1 where it should be looked at closely. */
function endOfSafeNumber(text: string, start: number): number {
  SAFE_NUMBER.lastIndex = start;
  return SAFE_NUMBER.test(text) ? SAFE_NUMBER.lastIndex : -1;
}
