/** Reads a stream to its end, or until it is plain that there is too much. */
import type { Readable } from 'node:stream';

/** All bytes where there are no more than `most`; otherwise `most` and one more, and the rest is never read. */
export async function bytesUpTo(stream: Readable, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop closes the stream.
    if (size > most) break;
  }
  return Buffer.concat(chunks, Math.min(size, most + 1));
}
