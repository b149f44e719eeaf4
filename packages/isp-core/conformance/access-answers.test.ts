/**
 * A server and a browser give the same answer: this is the server’s. Where a plan of the fixtures or the
 * default table was changed on purpose, `access-answers.json` changes with it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { planFixtures } from '@isp-kit/fixtures';
import expected from './access-answers.json' with { type: 'json' };
import { accessAnswers } from './access-answers.ts';

test('every audience sees and may do what is written down, of every fixture', () => {
  const documents = planFixtures.map(({ url }) => JSON.parse(readFileSync(url, 'utf8')) as unknown);
  assert.deepEqual(accessAnswers(documents), expected);
});
