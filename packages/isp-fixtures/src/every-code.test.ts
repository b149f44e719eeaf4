/** No code of the reader is without a document that gives it: the codes are read off its source. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brokenFixtures } from './broken-fixtures.ts';
import { hostileTexts } from './hostile/hostile-texts.ts';
import { invalidFixtures } from './invalid/invalid-fixtures.ts';

const core = new URL('../../isp-core/src/', import.meta.url);

function codesOfCore(): string[] {
  const sources = ['plan/', 'migrations/', 'kernel/'].flatMap((folder) => {
    const url = new URL(folder, core);
    const files = readdirSync(url).filter((file) => /(?<!\.test)\.ts$/.test(file));
    return files.map((file) => readFileSync(new URL(file, url), 'utf8'));
  });
  const codes = sources.flatMap((source) => source.match(/ISP_(?:PLAN|READ)_[A-Z0-9_]+/g) ?? []);
  return [...new Set(codes)].sort();
}

test('every code that reading a plan can give is given by some document', () => {
  const given = new Set(
    [...invalidFixtures(), ...hostileTexts, ...brokenFixtures].map(({ code }) => code),
  );
  const codes = codesOfCore();
  assert.ok(codes.length >= 25, codes.join());
  assert.deepEqual(
    codes.filter((code) => !given.has(code)),
    [],
  );
});
