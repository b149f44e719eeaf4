/** What comes out of a file is what the receiving setting may see, for every plan that the generators make. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateCohort } from '@isp-kit/fixtures';
import fc from 'fast-check';
import { viewFor } from '../src/access/view-for.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { serializePlan } from '../src/plan/serialize-plan.ts';
import { plan as editedPlan } from '../src/testing/arbitrary-plan.ts';
import {
  hill,
  moveOfRobin,
  newKeys,
  openedByVale,
  trustIn,
  vale,
} from '../src/testing/transfer-between.ts';
import { openTransfer } from '../src/transfer/open/open-transfer.ts';
import { packTransfer } from '../src/transfer/pack/pack-transfer.ts';

/** All 10,000 take the best part of a minute: `ISP_TRANSFER_PLANS=10000`. */
const PLANS = Number(process.env['ISP_TRANSFER_PLANS'] ?? 2_000);

const { signWith, signing } = await newKeys('hill');
const { sealing, decryptWith } = await newKeys('vale');
const trust = trustIn([hill, signing], [vale, sealing]);

async function comesOutAsSeen(plan: Plan, encryptTo?: typeof decryptWith): Promise<void> {
  const file = await packTransfer(moveOfRobin({ plan }), {
    signWith,
    ...(encryptTo && { encryptTo }),
  });
  const received = await openTransfer(file, openedByVale(trust, { decryptWith }));
  assert.ok(received.ok, JSON.stringify(received));
  const view = viewFor(plan, { audience: 'receiving-setting' });
  assert.equal(serializePlan(received.value.plan), serializePlan(view.plan));
  assert.deepEqual(received.value.withheld, view.withheld);
}

test(`${PLANS} plans of a generated authority`, async () => {
  let count = 0;
  for (const made of generateCohort({ seed: 'transfer', size: PLANS, today: '2026-11-22' })) {
    const parsed = parsePlan(made);
    assert.ok(parsed.ok);
    await comesOutAsSeen(parsed.value);
    count++;
  }
  assert.equal(count, PLANS);
});

test('plans that random editing made, sealed', () =>
  fc.assert(
    fc.asyncProperty(editedPlan, (plan) =>
      comesOutAsSeen(plan, { key: sealing as never, keyId: 'vale-opens' }),
    ),
    { numRuns: 200 },
  ));
