/** Every migration, oldest first: each begins where the one before it ended. */
import { everyPart } from './0001-every-part.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [everyPart];
