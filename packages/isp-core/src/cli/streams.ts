/** Where a command reads and writes. Text for people goes out without characters that could steer a terminal. */
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

export interface Streams {
  /** The bytes of a file, or of standard input where the name is `-`. */
  read(name: string): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

export function standardStreams(): Streams {
  // A reader that has seen enough, such as `head`, closes the pipe: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    read: (name) => (name === '-' ? buffer(process.stdin) : readFile(name)),
    out: (text) => process.stdout.write(harmless(text)),
    err: (text) => process.stderr.write(harmless(text)),
  };
}

/** Other people’s files may hold escape sequences, and an issue may quote them. */
const harmless = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
