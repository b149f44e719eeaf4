/** The version of this program, from its own package. */
import { readFileSync } from 'node:fs';

/** From the source and from the built program alike, two folders up. */
const manifest = new URL('../../package.json', import.meta.url);

export function version(): string {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
