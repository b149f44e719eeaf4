/** Writes a file whole or not at all: nobody ever finds half a plan. */
import { randomUUID } from 'node:crypto';
import { chmod, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes beside the file and then takes its place. Who may read it stays as it was; a new file is
 * as private as the one that it was made from. A linked file is written where it is.
 */
export async function replaceFile(
  name: string,
  text: string,
  { madeFrom }: { readonly madeFrom: string },
): Promise<void> {
  await mkdir(path.dirname(name), { recursive: true });
  const target = await realpath(name).catch(() => name);
  const { mode } = await stat(target).catch(() => stat(madeFrom));
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}`);
  try {
    await writeFile(beside, text, { flag: 'wx', mode: 0o600, flush: true });
    await chmod(beside, mode & 0o777);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
