/** A PostgreSQL server, or a distributed one that speaks like it. */
import pg from 'pg';
import { StartProblem } from '../start-problem.ts';
import type { Database, Queries } from './database.ts';

export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle is replaced at the next query; without a listener it would
  // take the whole process down.
  pool.on('error', (error) => console.error(`A database connection was lost: ${error.message}`));
  await refuseWhereUnreachable(pool);
  return {
    ...queriesOf(pool),
    transaction: (work) => inTransaction(pool, work),
    close: () => pool.end(),
  };
}

async function refuseWhereUnreachable(pool: pg.Pool): Promise<void> {
  try {
    await pool.query('select 1');
  } catch (error) {
    await pool.end();
    const why = error instanceof Error ? error.message : String(error);
    throw new StartProblem(`The database that DATABASE_URL names cannot be reached: ${why}`);
  }
}

async function inTransaction<Value>(
  pool: pg.Pool,
  work: (queries: Queries) => Promise<Value>,
): Promise<Value> {
  const client = await pool.connect();
  let broken = false;
  try {
    await client.query('begin');
    const value = await work(queriesOf(client));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

function queriesOf(client: pg.Pool | pg.PoolClient): Queries {
  return {
    async query<Row>(sql: string, values: readonly unknown[] = []) {
      return (await client.query(sql, [...values])).rows as Row[];
    },
    async script(sql) {
      await client.query(sql);
    },
  };
}
