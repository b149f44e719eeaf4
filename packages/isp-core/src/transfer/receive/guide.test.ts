/** The guide “Moving on” is one program in several blocks. It is run here as it is printed there. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../../../', import.meta.url);
const guide = new URL('docs/src/content/docs/guides/moving-on.md', root);

test('the program of the guide runs, and says what the guide says', () => {
  const blocks = [
    ...readFileSync(guide, 'utf8').matchAll(/<!-- sample: moving-on -->\n\n```ts\n(.*?)```/gs),
  ].map(([, code]) => code);
  assert.ok(blocks.length >= 5, `${blocks.length} blocks`);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--conditions=@isp/source', '--input-type=module-typescript', '-'],
    {
      cwd: fileURLToPath(new URL('packages/isp-core/', root)),
      input: blocks.join('\n'),
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Done: What works is written down/m);
  assert.match(stdout, /^merged$/m);
  assert.match(stdout, /^conflict: barrier “.*”, where\. Both say it differently|^kept: barrier/m);
  assert.match(stdout, /^\d+ complete$/m);
  assert.match(stdout, /Sandpiper Infant and Nursery School took the plan in on 22 July 2027/);
});
