/** The package as its users get it: built, by its own name, in a Node that knows nothing of our source. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brokenFixtures } from './broken-fixtures.ts';
import { planFixtures } from './plan-fixtures.ts';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');

const program = `
  import { readFile } from 'node:fs/promises';
  import { brokenFixtures, planFixtures } from '@isp-kit/fixtures';
  const files = [...planFixtures, ...brokenFixtures];
  const texts = await Promise.all(files.map(({ url }) => readFile(url, 'utf8')));
  const byPath = import.meta.resolve('@isp-kit/fixtures/plans/year-4-reading.json');
  console.log(JSON.stringify({
    from: import.meta.resolve('@isp-kit/fixtures'),
    files: texts.filter((text) => text.length > 8000).length,
    samePlace: planFixtures.some(({ url }) => url.href === byPath),
  }));
`;

test('the built package finds its files, and by the same paths', () => {
  const tsc = path.join(path.dirname(typescript), 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd, stdio: 'pipe' });
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const said = JSON.parse(out) as { from: string; files: number; samePlace: boolean };
  assert.match(said.from, /\/dist\/index\.js$/);
  assert.equal(said.files, planFixtures.length + brokenFixtures.length);
  assert.ok(said.samePlace);
});
