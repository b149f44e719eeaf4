import assert from 'node:assert/strict';
import { it } from 'node:test';
import { explain, readPins } from './toolchain.mjs';

it('says in one sentence what to do without a network', () => {
  const said = explain(
    new Error('npm could not fetch it.\nrequest failed: ECONNREFUSED\n  at stack'),
  );
  assert.match(said, /^The package registry could not be reached/);
  assert.match(said, /ECONNREFUSED/);
  assert.doesNotMatch(said, /stack/);
});

it('keeps every other failure whole', () => {
  assert.equal(explain(new Error('one\ntwo')), 'one\ntwo');
});

it('pins exact versions', () => {
  for (const version of Object.values(readPins())) assert.match(version, /^\d+\.\d+\.\d+$/);
});
