/** Which places of a text are inside quotation marks: somebody else's words, which no rule judges. */

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' };

/**
 * A function that says whether a place is quoted, to be asked of places in rising order: it reads
 * the text once, however often it is asked. Marks are double or single curly ones, or straight
 * double ones; a mark that nothing closes quotes nothing.
 */
export function quotedPlaces(text: string): (at: number) => boolean {
  const spans = quotedSpans(text);
  let next = 0;
  return (at) => {
    while (next < spans.length && (spans[next]?.[1] ?? 0) < at) next++;
    const span = spans[next];
    return span !== undefined && span[0] < at;
  };
}

function quotedSpans(text: string): readonly (readonly [from: number, to: number])[] {
  const spans: [number, number][] = [];
  let from = -1;
  let closing = '';
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (closing !== '' && mark === closing && !isApostrophe(text, i)) {
      spans.push([from, i]);
      closing = '';
    } else if (closing === '' && CLOSING[mark] !== undefined) {
      [from, closing] = [i, CLOSING[mark]];
    }
  }
  return spans;
}

/** A single closing mark is an apostrophe too, where a letter follows. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /\p{L}/u.test(text.charAt(at + 1));
}
