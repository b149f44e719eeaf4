/**
 * The laws of differences and merging, over pairs and triples of plans that were changed at random:
 * four thousand at each run, and a hundred thousand with `ISP_LAW_RUNS=100000`.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdit } from '../src/edit/apply-edit.ts';
import { changeDocument } from '../src/edit/change-document.ts';
import type { Conflict } from '../src/edit/conflict.ts';
import { diffPlans } from '../src/edit/diff-plans.ts';
import type { Edit } from '../src/edit/edit.ts';
import { mergePlans, type Merged } from '../src/edit/merge-plans.ts';
import type { Json } from '../src/kernel/json.ts';
import { sameJson } from '../src/kernel/same-json.ts';
import { parsePlan } from '../src/plan/parse-plan.ts';
import type { Plan } from '../src/plan/plan.ts';
import { examplePlan } from '../src/testing/example-plan.ts';
import { changedAtRandom, leavesOf, randomFrom } from '../src/testing/random-changes.ts';

const TIMES = Number(process.env['ISP_LAW_RUNS'] ?? 4_000);
const text = (value: unknown) => JSON.stringify(value);

/** A plan with few lines, so that two people often change the same one. */
function smallPlan(): Plan {
  const plan = examplePlan();
  return {
    ...plan,
    about: { ...plan.about, interests: [], whatWorks: [] },
    settings: [],
    delivery: [],
    progress: [],
    reviews: [],
    agreements: [],
    voices: plan.voices.slice(0, 1),
  };
}

/** The document after the edits, in which nothing is parsed. */
function changed(plan: Plan, edits: readonly Edit[]): { document: Json; inverse: Edit } {
  const result = changeDocument(plan, { type: 'group', edits });
  assert.ok(result.ok, text(result));
  return result.value;
}

/** Equal but for the order of keys, which a plan’s one written form settles. */
function same(a: unknown, b: unknown, say: string): void {
  if (!sameJson(a, b)) assert.deepEqual(a, b, say);
}

test('random changes leave plans, or the laws would be about nothing', () => {
  for (let seed = 1; seed <= 2_000; seed++) {
    const plan = changedAtRandom(smallPlan(), randomFrom(seed), 'x', 8);
    assert.deepEqual(parsePlan(plan), { ok: true, value: plan });
  }
});

test('a difference leads from one plan to the other, and its inverse back', () => {
  for (let seed = 1; seed <= TIMES; seed++) {
    const random = randomFrom(seed);
    const a = changedAtRandom(smallPlan(), random, 'a', 6);
    const b = changedAtRandom(smallPlan(), random, 'b', 6);
    const there = changed(a, diffPlans(a, b));
    same(there.document, b, `seed ${seed}`);
    const back = changed(there.document as unknown as Plan, [there.inverse]);
    same(back.document, a, `seed ${seed}`);
  }
});

test('merging obeys its laws and loses nothing', () => {
  let conflicts = 0;
  const base = smallPlan();
  for (let seed = 1; seed <= TIMES; seed++) {
    const random = randomFrom(seed);
    const x = changedAtRandom(base, random, 'x', 6);
    const y = changedAtRandom(base, random, 'y', 6);
    const say = `seed ${seed}`;
    const xy = mergePlans({ base, ours: x, theirs: y });
    const yx = mergePlans({ base, ours: y, theirs: x });
    conflicts += xy.conflicts.length;
    if (seed % 100 === 0)
      assert.equal(text(mergePlans({ base, ours: x, theirs: y })), text(xy), say);
    sameButSwapped(xy, yx, say);
    nothingLost(base, x, xy, say);
    nothingLost(base, y, xy, say);
    oneSided(base, x, say);
  }
  assert.ok(conflicts > TIMES / 10, `only ${conflicts} conflicts`);
});

/** m(b,b,x) = x, m(b,x,b) = x and m(b,x,x) = x. */
function oneSided(base: Plan, x: Plan, say: string): void {
  for (const sides of [
    { ours: base, theirs: x },
    { ours: x, theirs: base },
    { ours: x, theirs: x },
  ]) {
    const merged = mergePlans({ base, ...sides });
    assert.deepEqual(merged.conflicts, [], say);
    same(merged.plan, x, say);
  }
}

const swap = {
  'both-changed': 'both-changed',
  'removed-by-us': 'removed-by-them',
  'removed-by-them': 'removed-by-us',
} as const;

/** The same conflicts with the sides swapped, and the same plan once each is settled the same way. */
function sameButSwapped(xy: Merged, yx: Merged, say: string): void {
  const told = ({ at, reason, base, ours, theirs, together }: Conflict) => ({
    at,
    reason,
    base,
    ours,
    theirs,
    together,
  });
  const mirrored = (c: Conflict) => ({
    ...told(c),
    reason: swap[c.reason],
    ours: c.theirs,
    theirs: c.ours,
  });
  const byPlace = (a: { at: string }, b: { at: string }) => (a.at < b.at ? -1 : 1);
  same(xy.conflicts.map(told).toSorted(byPlace), yx.conflicts.map(mirrored).toSorted(byPlace), say);
  const settled = settle(xy, 'takeOurs');
  const other = settle(yx, 'takeTheirs');
  same(settled, other, say);
}

/** The plan with every conflict settled one way, where it can be: one line's removal may stand in another's way. */
function settle({ plan, conflicts }: Merged, side: 'takeOurs' | 'takeTheirs'): Plan | undefined {
  const edits = conflicts
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map((conflict) => conflict[side]);
  const applied = applyEdit(plan, { type: 'group', edits });
  return applied.ok ? applied.value.plan : undefined;
}

/** Every leaf that a side changed, added or took out is so in the result, or in a conflict. */
function nothingLost(base: Plan, side: Plan, { plan, conflicts }: Merged, say: string): void {
  const [before, after, result] = [leavesOf(base), leavesOf(side), leavesOf(plan)];
  const inConflict = (at: string) =>
    conflicts.some((c) => c.at === '' || at === c.at || at.startsWith(`${c.at}/`));
  for (const at of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(at) === after.get(at) || at === '/revision' || at === '/updatedAt') continue;
    const kept = result.get(at) === after.get(at);
    assert.ok(kept || inConflict(at), `${say}: ${at} ${text(after.get(at))}`);
  }
}
