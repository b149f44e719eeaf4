/** Says that a document came in another version, and what was done about it. */
import { migrations } from '../migrations/all.ts';
import { SCHEMA_VERSION } from '../migrations/schema-version.ts';
import type { MigratedFrom } from './open-document.ts';
import { wrap } from './wrap.ts';

/** One sentence, such as "Written in version 0.9; read as 1.0 (0001-every-part)." */
export function migratedInWords({ from, applied }: MigratedFrom): string {
  if (applied.length > 0) {
    return `Written in version ${from}; read as ${SCHEMA_VERSION} (${applied.join(', ')}).`;
  }
  return `Written in version ${from}, which is later than ${SCHEMA_VERSION}; what ${SCHEMA_VERSION} does not know is kept under “extensions”.`;
}

/** Why the schema changed, for each migration that was applied to anything. */
export function reasonsText(applied: ReadonlySet<string>): string {
  return migrations
    .filter(({ id }) => applied.has(id))
    .map(({ id, from, to, why }) => `${wrap(`${id}, from ${from} to ${to}: ${why}`)}\n`)
    .join('');
}
