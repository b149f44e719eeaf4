/** Breaks text into lines of so many columns. */
const COLUMNS = 80;

export interface Indent {
  /** Before the first line, such as `- `. */
  readonly first?: string;
  /** Before every other line. Default: as many spaces as `first` is long. */
  readonly rest?: string;
  /** Default: 80, the width of a terminal. */
  readonly columns?: number;
}

/** The text in lines; its own line breaks stay, and a word that is too long stands alone. */
export function wrap(
  text: string,
  { first = '', rest = ' '.repeat(first.length), columns = COLUMNS }: Indent = {},
): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = lines.length === 0 ? first : rest;
    let empty = true;
    for (const word of paragraph.split(/[ \t]+/).filter((part) => part !== '')) {
      if (!empty && line.length + 1 + word.length > columns) {
        lines.push(line);
        line = rest + word;
      } else {
        line += empty ? word : ` ${word}`;
      }
      empty = false;
    }
    lines.push(line.trimEnd());
  }
  return lines.join('\n');
}
