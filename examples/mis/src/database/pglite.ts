/**
 * PostgreSQL inside this process, in a folder: for a first look and for small schools.
 *
 * A save that was answered survives the death of the process (`relaxedDurability` stays off, and a
 * test kills it while saving). It does not promise to survive a power cut, since PGlite cannot make
 * the disk write: use PostgreSQL for that.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queries } from './database.ts';
import { lockFolder } from './folder-lock.ts';

export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    const pglite = await openFiles(path.join(folder, 'database'));
    return {
      ...queriesOf(pglite),
      transaction: (work) => pglite.transaction((tx) => work(queriesOf(tx))),
      async close() {
        await pglite.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A new database is made aside and moved into place, so that a half-made one is never opened. */
async function openFiles(files: string): Promise<PGlite> {
  if (!existsSync(files)) {
    console.log('Making a new database. This takes a few seconds, once.');
    const unfinished = `${files}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    const made = await PGlite.create(unfinished);
    await made.close();
    renameSync(unfinished, files);
  }
  return PGlite.create(files);
}

function queriesOf(pglite: PGlite | Transaction): Queries {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await pglite.query<Row>(sql, [...values])).rows;
    },
    async script(sql) {
      await pglite.exec(sql);
    },
  };
}
