/** The same on a PostgreSQL server, where DATABASE_URL names one: in a schema made for the run. */
import { randomBytes } from 'node:crypto';
import { after, before, describe } from 'node:test';
import pg from 'pg';
import { accessTests } from './suites/access.ts';
import { refusingTests } from './suites/refusing.ts';
import { savingTests } from './suites/saving.ts';
import { sessionTests } from './suites/session.ts';
import { openStage, type Stage } from './testing/stage.ts';

const server = process.env['DATABASE_URL'] ?? '';
const skip = server === '' && 'DATABASE_URL names no PostgreSQL server';

describe('on PostgreSQL', { skip }, () => {
  const schema = `isp_test_${randomBytes(6).toString('hex')}`;
  let stage: Stage;

  async function run(sql: string): Promise<void> {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  }

  before(async () => {
    await run(`create schema ${schema}`);
    const url = new URL(server);
    url.searchParams.set('options', `-csearch_path=${schema}`);
    stage = await openStage(url.href);
  });
  after(async () => {
    await stage.close();
    await run(`drop schema ${schema} cascade`);
  });

  describe('saving', () => savingTests(() => stage));
  describe('refusing', () => refusingTests(() => stage));
  describe('access', () => accessTests(() => stage));
  describe('session', () => sessionTests(() => stage));
});
