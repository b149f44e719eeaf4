/** Where a command reads and writes. Text for people goes out without characters that could steer a terminal. */
import { createReadStream } from 'node:fs';
import { bytesUpTo } from './bytes-up-to.ts';

export interface Streams {
  /** The bytes of a file, or of standard input where the name is `-`: at most so many and one more, which shows that there are more. */
  read(name: string, most: number): Promise<Uint8Array>;
  /** Standard input as it comes; nothing is read ahead of what is taken. */
  input(): AsyncIterable<Uint8Array>;
  /** Text for people. */
  out(text: string): void;
  /** JSON for machines: byte for byte, except on a terminal. */
  json(text: string): void;
  err(text: string): void;
  /** Waits until what was printed has been taken. False where nobody takes it any more. */
  taken(): Promise<boolean>;
}

export function standardStreams(): Streams {
  const { stdin, stdout, stderr } = process;
  const closed = new Set<NodeJS.WriteStream>();
  for (const stream of [stdout, stderr]) {
    // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      closed.add(stream);
    });
  }
  return {
    read: (name, most) => bytesUpTo(name === '-' ? stdin : createReadStream(name), most),
    input: () => stdin,
    out: (text) => stdout.write(harmless(text)),
    json: (text) => stdout.write(stdout.isTTY ? escaped(text) : text),
    err: (text) => stderr.write(harmless(text)),
    async taken() {
      for (const stream of [stdout, stderr]) if (!closed.has(stream)) await drained(stream);
      return !closed.has(stdout);
    },
  };
}

/** Other people’s files may hold escape sequences, and an issue may quote them. */
const harmless = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');

/** The same JSON: where a control character stands in it, it stands in a text. */
const escaped = (json: string) =>
  json.replace(/[^\P{Cc}\n\t]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Waits until the stream has room again, or has been closed. */
async function drained(stream: NodeJS.WriteStream): Promise<void> {
  if (!stream.writableNeedDrain) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      for (const event of ['drain', 'close', 'error']) stream.off(event, done);
      resolve();
    };
    for (const event of ['drain', 'close', 'error']) stream.on(event, done);
  });
}
