import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parsePlan, readPlan, SCHEMA_VERSION } from '@isp-kit/core/plan';
import { legacyFixtures } from './legacy-fixtures.ts';

const folder = new URL('../legacy/', import.meta.url);

/** One digest of all the legacy files: they are frozen, so this never changes but by new files. */
const FROZEN = '6ef2b5a3c0d4f327dab6add4f89bd43d149a43a05d52c01e1088250aaff09f0a';

describe('every legacy document', () => {
  for (const { name, version, url } of legacyFixtures) {
    const text = readFileSync(url, 'utf8');

    test(`${version}/${name} is of its version and opens as one of ${SCHEMA_VERSION}`, () => {
      const document = JSON.parse(text) as { schemaVersion: string; id: string };
      assert.equal(document.schemaVersion, version);
      assert.equal(parsePlan(document).ok, false);
      const opened = readPlan(text);
      assert.ok(opened.ok);
      assert.equal(opened.value.id, document.id);
    });
  }

  test('is in the index and in the folder', () => {
    const files = readdirSync(folder).flatMap((version) =>
      readdirSync(new URL(`${version}/`, folder)).map((file) => `${version}/${file}`),
    );
    assert.deepEqual(
      files.sort(),
      legacyFixtures.map(({ version, name }) => `${version}/${name}.json`).sort(),
    );
  });

  test('is as it was: nobody edits what was saved years ago', () => {
    const hash = createHash('sha256');
    for (const { url } of legacyFixtures) hash.update(readFileSync(url));
    assert.equal(hash.digest('hex'), FROZEN);
  });
});
