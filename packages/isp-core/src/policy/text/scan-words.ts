/**
 * Cuts a text into words, once for all rules. A word is kept as a number and a place, so that a rule
 * can look for its phrases without reading the text again.
 */

/** The words of several texts, one after another. */
export interface Words {
  /** Each word in lower case, without apostrophes, as a number: different words seldom share one. */
  readonly hashes: number[];
  /** Where each word begins in its own text. */
  readonly starts: number[];
}

/** What one text added to the words, and what readability formulas ask for. */
export interface TextCounts {
  /** The number of its first word. */
  readonly first: number;
  readonly words: number;
  /** Letters and digits. */
  readonly letters: number;
  readonly sentences: number;
}

/** No words yet. */
export const noWords = (): Words => ({ hashes: [], starts: [] });

const BREAK = 0;
const APOSTROPHE = 1;
const SENTENCE_END = 2;

/** What each ASCII character is: a letter or digit by its lower-case code, or one of the above. */
const classes = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => {
  if (code === 39) return APOSTROPHE;
  if (code === 33 || code === 46 || code === 63 || code === 10) return SENTENCE_END;
  if (code >= 65 && code <= 90) return code + 32;
  const isLetterOrDigit = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return isLetterOrDigit ? code : BREAK;
});

/** The same for every character. Beyond ASCII, all but punctuation and spaces counts as a letter. */
function classOf(code: number): number {
  if (code < 128) return classes[code] ?? BREAK;
  if (code === 0x2019) return APOSTROPHE;
  return code < 0xc0 || (code >= 0x2000 && code <= 0x2bff) || code === 0x3000 ? BREAK : code;
}

/** Adds the words of `text`. Takes time in proportion to its length, whatever it holds. */
export function scanWords(text: string, into: Words): TextCounts {
  const first = into.hashes.length;
  let letters = 0;
  let sentences = 0;
  let hash = 0;
  let start = -1;
  let inSentence = false;
  for (let i = 0; i <= text.length; i++) {
    const kind = i < text.length ? classOf(text.charCodeAt(i)) : SENTENCE_END;
    if (kind > SENTENCE_END) {
      if (start === -1) start = i;
      hash = (Math.imul(hash, 31) + kind) | 0;
      letters++;
      continue;
    }
    if (kind === APOSTROPHE && start !== -1) continue;
    if (start !== -1) {
      into.hashes.push(hash);
      into.starts.push(start);
      inSentence = true;
      hash = 0;
      start = -1;
    }
    // A full stop inside a number or an address ends nothing.
    if (inSentence && kind === SENTENCE_END && !continues(text, i)) {
      sentences++;
      inSentence = false;
    }
  }
  return { first, words: into.hashes.length - first, letters, sentences };
}

function continues(text: string, at: number): boolean {
  return at + 1 < text.length && classOf(text.charCodeAt(at + 1)) > SENTENCE_END;
}
