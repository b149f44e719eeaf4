import assert from 'node:assert/strict';
import { test } from 'node:test';
import expected from './round-trip.json' with { type: 'json' };
import { roundTrips } from './round-trip.ts';

test(
  'ten thousand generated plans read back as they were written, and write the same bytes again',
  { timeout: 600_000 },
  () => {
    assert.deepEqual(roundTrips(expected.plans), { ...expected, broken: [] });
  },
);
