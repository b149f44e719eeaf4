/** What every part of the server is given. */
import type { Clock } from './clock.ts';
import type { Database } from './database/database.ts';

export interface System {
  readonly database: Database;
  readonly clock: Clock;
  /** Signs session cookies. */
  readonly secret: string;
  /** The address that browsers know this system by, where that differs from the one it hears on. */
  readonly publicOrigin?: string;
  /** True where only this computer may reach it. */
  readonly loopback?: boolean;
}
