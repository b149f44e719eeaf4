/** Every JSON document of the fixtures: good, legacy and broken. */
import { readdirSync, readFileSync } from 'node:fs';

const fixtures = new URL('../../isp-fixtures/', import.meta.url);

export function fixtureDocuments(): unknown[] {
  return ['plans', 'broken', 'legacy/0.9'].flatMap((folder) => {
    const url = new URL(`${folder}/`, fixtures);
    return readdirSync(url).flatMap((file) => jsonOf(readFileSync(new URL(file, url), 'utf8')));
  });
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
