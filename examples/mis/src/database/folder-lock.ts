/**
 * Keeps a second server out of a data folder: two embedded databases that write the same files
 * destroy them.
 *
 * A file that merely says "in use" outlives a process that was killed, and process ids mean nothing
 * across containers. So the lock is the operating system's own lock on a file, taken through
 * SQLite, which Node brings along: it ends with the process, however that ends.
 */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartProblem } from '../start-problem.ts';

/** Takes the lock, or throws a `StartProblem`. Gives a function that lets go of it. */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(path.join(folder, 'lock'));
  try {
    lock.exec('pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive;');
  } catch (error) {
    lock.close();
    if (error instanceof Error && error.message.includes('locked')) throw inUse(folder);
    throw error;
  }
  return () => lock.close();
}

const inUse = (folder: string) =>
  new StartProblem(
    `Another copy of this system is already running with the data folder ${folder}. Use that one, or stop it, or give this one its own folder and port (ISP_DATA=… PORT=…).`,
  );
