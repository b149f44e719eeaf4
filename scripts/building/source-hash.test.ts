import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { sourceFiles, sourceHash } from './source-hash.ts';

let folder = '';
const put = (file: string, text: string): void => {
  mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

before(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'isp-sources-'));
  put('src/a.ts', '1');
  put('src/a.test.ts', '1');
  put('dist/a.js', '1');
  put('data/base', '1');
});

after(() => rmSync(folder, { recursive: true }));

it('reads sources only', () => {
  assert.deepEqual(sourceFiles(folder), [path.join(folder, 'src', 'a.ts')]);
});

it('changes with a source or its context, and not with a test or a product', () => {
  const first = sourceHash(folder, ['x']);
  put('src/a.test.ts', '2');
  put('dist/a.js', '2');
  assert.equal(sourceHash(folder, ['x']), first);
  assert.notEqual(sourceHash(folder, ['y']), first);
  put('src/a.ts', '2');
  assert.notEqual(sourceHash(folder, ['x']), first);
});
