/** Cuts a stream of bytes into lines, holding one line at a time and never more than a line may be. */

export interface StreamLine {
  /** From 1, blank lines counted: the number that an editor shows. */
  readonly number: number;
  /** Without its line feed. Undefined where the line was longer than allowed: then it was not kept. */
  readonly bytes: Uint8Array | undefined;
}

const LINE_FEED = 0x0a;

/** The lines that are not blank. */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  { maxBytes }: { readonly maxBytes: number },
): AsyncGenerator<StreamLine> {
  let number = 1;
  let line = new LineSoFar(maxBytes);
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      if (!line.isBlank()) yield { number, bytes: line.bytes() };
      start = end + 1;
      number++;
      line = new LineSoFar(maxBytes);
    }
    line.add(chunk.subarray(start));
  }
  if (!line.isBlank()) yield { number, bytes: line.bytes() };
}

/** The part of a line that has come, which may be spread over many chunks. */
class LineSoFar {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#most) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  bytes(): Uint8Array | undefined {
    return this.#size > this.#most ? undefined : Buffer.concat(this.#parts, this.#size);
  }

  /** Nothing but spaces, tabs and carriage returns: no record, and no fault. */
  isBlank(): boolean {
    const blank = (byte: number) => byte === 0x20 || byte === 0x09 || byte === 0x0d;
    return this.#size <= this.#most && this.#parts.every((part) => part.every(blank));
  }
}
