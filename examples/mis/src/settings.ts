/** What can be set from outside, all by environment variables. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import type { DatabaseSettings } from './database/open-database.ts';
import { StartProblem } from './start-problem.ts';

export interface Settings extends DatabaseSettings {
  readonly port: number;
  readonly host: string;
  /** The address that browsers know this system by, where a proxy stands before it. */
  readonly publicOrigin?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const ownData = fileURLToPath(new URL('../data', import.meta.url));

export function readSettings(env: Environment): Settings {
  const databaseUrl = env['DATABASE_URL'];
  const publicOrigin = env['ISP_ORIGIN'];
  return {
    port: readPort(env['PORT'] || '4173'),
    host: env['HOST'] || '127.0.0.1',
    dataFolder: path.resolve(env['ISP_DATA'] || ownData),
    ...(databaseUrl && { databaseUrl }),
    ...(publicOrigin && { publicOrigin: readOrigin(publicOrigin) }),
  };
}

/** 0 asks the operating system for any free port. */
function readPort(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port <= 65_535) return port;
  throw new StartProblem(`PORT should be a number from 0 to 65535, and it is “${written}”.`);
}

function readOrigin(written: string): string {
  if (/^https?:/.test(written) && URL.canParse(written)) return new URL(written).origin;
  throw new StartProblem(
    `ISP_ORIGIN should be an address such as https://plans.school.example, and it is “${written}”.`,
  );
}
