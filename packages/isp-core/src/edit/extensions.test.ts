/** Other systems' data survives everything that the kit does to a plan. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { viewFor } from '../access/view-for.ts';
import { migratePlan } from '../migrations/migrate-plan.ts';
import { openPlan } from '../plan/open-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import { grant, wishes, type Wish } from '../testing/arbitrary-plan.ts';
import { examplePlan, READING_PROVISION } from '../testing/example-plan.ts';
import { applyEdit } from './apply-edit.ts';
import { diffPlans } from './diff-plans.ts';
import { mergePlans } from './merge-plans.ts';

/** Numbers that not every system holds alike, and keys that attack some, are refused: other tests show that. */
function holdable(key: string, value: unknown): unknown {
  if (['__proto__', 'constructor', 'prototype'].includes(key)) return undefined;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? 1 : value;
}

const systemsData = fc.jsonValue({ maxDepth: 3 }).map((value) => {
  const text = JSON.stringify({ 'uk.example.mis': value }, holdable);
  return JSON.parse(text) as Plan['extensions'] & object;
});

/** The example with data of another system on the plan and on a line that no wish removes. */
function planWith(onPlan: object, onLine: object): Plan {
  const plan = { ...examplePlan(), extensions: onPlan } as Plan;
  plan.provision = plan.provision.map((line) => ({ ...line, extensions: onLine }) as typeof line);
  return plan;
}

function assertKept(plan: Plan, onPlan: object, onLine: object): void {
  assert.deepEqual(plan.extensions, onPlan);
  const line = plan.provision.find(({ id }) => id === READING_PROVISION);
  assert.deepEqual(line?.extensions, onLine);
}

/** Wishes that leave other systems' data alone: changing it is what an edit of it is for. */
const otherWishes = wishes.map((list) =>
  list.map<Wish>((make) => (plan) => {
    const edit = make(plan);
    return edit?.type === 'set' && edit.at.startsWith('/extensions') ? undefined : edit;
  }),
);

test('reading, writing, editing, comparing, merging and viewing keep it', () => {
  fc.assert(
    fc.property(systemsData, systemsData, otherWishes, otherWishes, (onPlan, onLine, w1, w2) => {
      const base = planWith(onPlan, onLine);
      const ours = grant(base, w1);
      const theirs = grant(base, w2);
      const read = readPlan(serializePlan(ours));
      const compared = applyEdit(base, { type: 'group', edits: diffPlans(base, ours) });
      assert.ok(read.ok && compared.ok);
      const seen = viewFor(ours, { audience: 'class-teacher' }).plan;
      const merged = mergePlans({ base, ours, theirs }).plan;
      for (const plan of [ours, read.value, compared.value.plan, seen, merged]) {
        assertKept(plan, onPlan, onLine);
      }
    }),
    { numRuns: 100 },
  );
});

test('migrating keeps it', () => {
  fc.assert(
    fc.property(systemsData, systemsData, (onPlan, onLine) => {
      const old = { ...planWith(onPlan, onLine), schemaVersion: '0.9' };
      const migrated = migratePlan(old);
      assert.ok(migrated.ok);
      const opened = openPlan(old);
      assert.ok(opened.ok, JSON.stringify(opened));
      assertKept(opened.value, onPlan, onLine);
    }),
    { numRuns: 100 },
  );
});
