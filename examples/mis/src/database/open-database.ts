/** Opens the database that the settings name, with its tables made. */
import { readFileSync } from 'node:fs';
import type { Database } from './database.ts';
import { openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';

export interface DatabaseSettings {
  readonly dataFolder: string;
  /** A PostgreSQL server's address; without one the database is in the data folder. */
  readonly databaseUrl?: string;
}

const tables = new URL('../../sql/tables.sql', import.meta.url);

export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const { dataFolder, databaseUrl } = settings;
  const database = await (databaseUrl ? openPostgres(databaseUrl) : openPglite(dataFolder));
  try {
    await makeTables(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function makeTables(database: Database): Promise<void> {
  return database.transaction(async (queries) => {
    // Several servers may start on one database at once; "if not exists" alone does not keep two
    // of them from making the same table.
    await queries.query('select pg_advisory_xact_lock(417300)');
    await queries.script(readFileSync(tables, 'utf8'));
  });
}
