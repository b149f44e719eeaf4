import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import expected from './findings.json' with { type: 'json' };
import { allFindings } from './findings.ts';

test(
  'every rule finds the same in every fixture and in 500 generated plans as when it was recorded, and none breaks',
  { timeout: 300_000 },
  async () => {
    const found = await allFindings(
      async (url) => JSON.parse(await readFile(url, 'utf8')) as unknown,
    );
    assert.deepEqual(found, { ...expected, broken: [] });
  },
);
