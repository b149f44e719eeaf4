/** Writes a file that was not there before: nothing is ever overwritten. */
import { access, rm, writeFile } from 'node:fs/promises';
import { cannotWrite } from '../read-plan-file.ts';
import { Trouble, troubleWith } from './trouble.ts';

/** Only whoever writes it may read it: it holds a child’s plan or a key. Half a file is taken away again. */
export async function writeNewFile(name: string, text: string): Promise<void> {
  try {
    await writeFile(name, text, { flag: 'wx', mode: 0o600, flush: true });
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (isThere) throw isThereAlready(name);
    await rm(name, { force: true });
    throw troubleWith(name, [cannotWrite(name, error)]);
  }
}

/** Before anything is done that cannot be taken back, such as noting that a file was taken in. */
export async function mustBeNew(name: string | undefined): Promise<void> {
  const isThere =
    name !== undefined &&
    (await access(name).then(
      () => true,
      () => false,
    ));
  if (isThere) throw isThereAlready(name);
}

const isThereAlready = (name: string) =>
  new Trouble(`There is a file “${name}” already. It was left as it is.`);
