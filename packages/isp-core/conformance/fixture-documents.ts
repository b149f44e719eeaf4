/** Every JSON document of the fixtures: good, at the edge, legacy and broken. */
import { readdirSync, readFileSync } from 'node:fs';
import { edgeFixtures, invalidDocument, invalidFixtures } from '@isp-kit/fixtures';

const fixtures = new URL('../../isp-fixtures/', import.meta.url);

export function fixtureDocuments(): unknown[] {
  const files = ['plans', 'broken', 'legacy/0.9'].flatMap((folder) => {
    const url = new URL(`${folder}/`, fixtures);
    return readdirSync(url).flatMap((file) => jsonOf(readFileSync(new URL(file, url), 'utf8')));
  });
  const edges = edgeFixtures.map((fixture) => fixture.value());
  const invalid = invalidFixtures()
    .filter((fixture) => 'patch' in fixture)
    .map(invalidDocument);
  return [...files, ...edges, ...invalid];
}

function jsonOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
