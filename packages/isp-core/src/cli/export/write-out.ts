/** Prints what was made, or writes it to a file that was not there before. */
import { rm, writeFile } from 'node:fs/promises';
import { exitCodes } from '../command.ts';
import { cannotWrite, issuesText } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import type { Made } from './formats.ts';

/** Only whoever writes the file may read it: it holds children’s plans. Half a file is taken away again. Gives the exit code. */
export async function writeOut(
  { content, isJson }: Made,
  output: string | undefined,
  streams: Streams,
): Promise<number> {
  if (output === undefined) {
    const text = typeof content === 'string' ? content : '';
    if (isJson === true) streams.json(text);
    else streams.out(text);
    return exitCodes.clean;
  }
  try {
    await writeFile(output, content, { flag: 'wx', mode: 0o600, flush: true });
    return exitCodes.clean;
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isThere) {
      streams.err(`There is a file “${output}” already. It was left as it is.\n`);
      return exitCodes.bad;
    }
    await rm(output, { force: true });
    streams.err(issuesText(output, [cannotWrite(output, error)]));
    return exitCodes.bad;
  }
}
