import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, it } from 'node:test';
import { manifestsOf, stampOf } from './stamp.mjs';

let root = '';
const put = (file: string, text: string): void => {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

before(() => {
  root = mkdtempSync(path.join(tmpdir(), 'isp-stamp-'));
  put('package.json', '{}');
  put('pnpm-lock.yaml', 'a');
  put('packages/b/package.json', '{}');
  put('packages/a/package.json', '{}');
  put('packages/a/src/index.ts', '');
});

after(() => rmSync(root, { recursive: true }));

it('finds the manifests, in one order', () => {
  const expected = ['package.json', 'packages/a/package.json', 'packages/b/package.json'];
  assert.deepEqual(manifestsOf(root), expected);
});

it('changes with the lockfile, a manifest and the toolchain, and with nothing else', () => {
  const first = stampOf(root, 'node 1');
  put('packages/a/src/index.ts', 'changed');
  assert.equal(stampOf(root, 'node 1'), first);
  assert.notEqual(stampOf(root, 'node 2'), first);
  put('pnpm-lock.yaml', 'b');
  const second = stampOf(root, 'node 1');
  assert.notEqual(second, first);
  put('packages/b/package.json', '{"name":"b"}');
  assert.notEqual(stampOf(root, 'node 1'), second);
});
