/** Writes a file that was not there before: nothing is ever overwritten. */
import { rm, writeFile } from 'node:fs/promises';
import { cannotWrite } from '../read-plan-file.ts';
import { Trouble, troubleWith } from './trouble.ts';

/** Only whoever writes it may read it: it holds a child’s plan or a key. Half a file is taken away again. */
export async function writeNewFile(name: string, text: string): Promise<void> {
  try {
    await writeFile(name, text, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isThere) throw new Trouble(`There is a file “${name}” already. It was left as it is.`);
    await rm(name, { force: true });
    throw troubleWith(name, [cannotWrite(name, error)]);
  }
}
