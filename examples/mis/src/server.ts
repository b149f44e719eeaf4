/** Opens everything, listens, and closes everything again in the opposite order. */
import { createAdaptorServer } from '@hono/node-server';

import type { AddressInfo } from 'node:net';
import { createApp } from './app.ts';
import { systemClock } from './clock.ts';
import { openDatabase } from './database/open-database.ts';
import { seed } from './seed/seed.ts';
import { inventedPlans } from './seed/invented-plans.ts';
import { readOrMakeSecret } from './session/secret.ts';
import type { Settings } from './settings.ts';
import { StartProblem } from './start-problem.ts';
import type { System } from './system.ts';

type Server = ReturnType<typeof createAdaptorServer>;

export interface RunningServer {
  readonly address: string;
  /** Finishes the requests under way, then closes the database. */
  stop(): Promise<void>;
}

const loopbackHosts = new Set(['127.0.0.1', '::1', 'localhost']);

export async function startServer(settings: Settings): Promise<RunningServer> {
  const secret = readOrMakeSecret(settings.dataFolder);
  const database = await openDatabase(settings);
  try {
    await seed({ database }, inventedPlans());
    const { publicOrigin } = settings;
    const loopback = publicOrigin === undefined && loopbackHosts.has(settings.host);
    const system: System = {
      database,
      clock: systemClock,
      secret,
      loopback,
      ...(publicOrigin !== undefined && { publicOrigin }),
    };
    const server = createAdaptorServer({ fetch: createApp(system).fetch });
    await listen(server, settings);
    return {
      address: addressOf(server, settings),
      async stop() {
        await close(server);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? portTaken(port) : error);
    });
    server.listen(port, host, resolve);
  });
}

const portTaken = (port: number) =>
  new StartProblem(
    `Port ${port} is in use by another program. Stop that one, or choose another port, such as PORT=${port + 1}.`,
  );

function addressOf(server: Server, { host }: Settings): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** How long a request that is under way may take to finish. */
const PATIENCE = 5_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, PATIENCE);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
  });
}
