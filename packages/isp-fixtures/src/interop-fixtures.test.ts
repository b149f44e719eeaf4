import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { interopFixture, interopFixtures } from './interop-fixtures.ts';

test('every file of other systems is in the index and in the folder, and can be asked for by name', () => {
  const files = readdirSync(new URL('../interop/', import.meta.url)).sort();
  const listed = interopFixtures.map(({ url }) => url.pathname.split('/').at(-1)).sort();
  assert.deepEqual(files, listed);
  for (const fixture of interopFixtures) assert.equal(interopFixture(fixture.name), fixture);
  assert.throws(() => interopFixture('nowhere' as never), RangeError);
});

test('every number in them is of authority 000, which does not exist', () => {
  for (const { url, name } of interopFixtures) {
    const text = readFileSync(url, 'latin1');
    const upns = text.match(/\b[A-Z][0-9]{11}[0-9A-Z]\b/g) ?? [];
    assert.ok(upns.length > 0, name);
    for (const upn of upns) assert.equal(upn.slice(1, 4), '000', `${name}: ${upn}`);
  }
});
