/** A whole system in this process, with a clock that tests move and people who can be signed in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Hono } from 'hono';
import { createApp } from '../../src/app.ts';
import type { Database } from '../../src/database/database.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { inventedPlans } from '../../src/seed/invented-plans.ts';
import { seed } from '../../src/seed/seed.ts';
import { Visitor } from './visitor.ts';

export interface Stage {
  readonly app: Hono;
  readonly database: Database;
  readonly clock: { instant: string };
  /** Somebody of Larkfield Academy, signed in; or of another school, as `school/person`. */
  signIn(person: string): Promise<Visitor>;
  nobody(): Visitor;
  close(): Promise<void>;
}

export async function openStage(databaseUrl?: string): Promise<Stage> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'isp-mis-'));
  const database = await openDatabase({ dataFolder, ...(databaseUrl && { databaseUrl }) });
  const time = { instant: '2026-11-22T09:30:00.000Z' };
  const clock = { now: () => time.instant, today: () => time.instant.slice(0, 10) };
  await seed({ database }, inventedPlans());
  const app = createApp({
    database,
    clock,
    secret: 'only for tests, and long enough',
    loopback: true,
  });
  const nobody = () => new Visitor(app);
  return {
    app,
    database,
    clock: time,
    nobody,
    async signIn(person) {
      const visitor = nobody();
      await visitor.signIn(person.includes('/') ? person : `larkfield-academy/${person}`);
      return visitor;
    },
    async close() {
      await database.close();
      rmSync(dataFolder, { recursive: true });
    },
  };
}
