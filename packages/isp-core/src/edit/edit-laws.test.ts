/** Laws of edits, differences and merging, over plans that random editing made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { serializePlan } from '../plan/serialize-plan.ts';
import { grant, plan, wish, wishes } from '../testing/arbitrary-plan.ts';
import { applyEdit } from './apply-edit.ts';
import { diffPlans } from './diff-plans.ts';
import { valueAtLine } from './document-tree.ts';
import { mergePlans } from './merge-plans.ts';
import { fromPointer } from '../kernel/pointer.ts';
import type { Plan } from '../plan/plan.ts';

const runs = { numRuns: 400 };

test('an edit and then its inverse give the same bytes back', () => {
  fc.assert(
    fc.property(plan, wish, (before, make) => {
      const edit = make(before);
      const applied = edit && applyEdit(before, edit);
      if (!applied?.ok) return;
      const back = applyEdit(applied.value.plan, applied.value.inverse);
      assert.ok(back.ok, JSON.stringify(back));
      assert.equal(serializePlan(back.value.plan), serializePlan(before));
    }),
    runs,
  );
});

test('the difference of two plans, applied to the first, gives the second', () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      const applied = applyEdit(a, { type: 'group', edits: diffPlans(a, b) });
      assert.ok(applied.ok, JSON.stringify(applied));
      assert.equal(serializePlan(applied.value.plan), serializePlan(b));
    }),
    runs,
  );
});

test('each step of a difference leaves a plan', () => {
  fc.assert(
    fc.property(plan, plan, (a, b) => {
      let current = a;
      for (const edit of diffPlans(a, b)) {
        const applied = applyEdit(current, edit);
        assert.ok(applied.ok, JSON.stringify([edit, applied]));
        current = applied.value.plan;
      }
      assert.equal(serializePlan(current), serializePlan(b));
    }),
    runs,
  );
});

test('a plan does not differ from itself', () => {
  fc.assert(
    fc.property(plan, (a) => assert.deepEqual(diffPlans(a, structuredClone(a)), [])),
    runs,
  );
});

test('where only one side changed, the merge is that side', () => {
  fc.assert(
    fc.property(plan, wishes, (base, w) => {
      const changed = grant(base, w);
      for (const sides of [
        { ours: changed, theirs: base },
        { ours: base, theirs: changed },
        { ours: changed, theirs: changed },
      ]) {
        const merged = mergePlans({ base, ...sides });
        assert.deepEqual(merged.conflicts, []);
        assert.equal(serializePlan(merged.plan), serializePlan(changed));
      }
    }),
    runs,
  );
});

test('no text that either side wrote is lost: it is in the merged plan or in a conflict', () => {
  fc.assert(
    fc.property(plan, wishes, wishes, (base, w1, w2) => {
      const ours = grant(base, w1);
      const theirs = grant(base, w2);
      const merged = mergePlans({ base, ours, theirs });
      const held = JSON.stringify([merged.plan, merged.conflicts]);
      for (const side of [ours, theirs]) {
        for (const text of newTexts(base, side))
          assert.ok(held.includes(JSON.stringify(text)), text);
      }
    }),
    runs,
  );
});

test('taking ours in a conflict puts ours in the plan', () => {
  fc.assert(
    fc.property(plan, wishes, wishes, (base, w1, w2) => {
      const ours = grant(base, w1);
      const merged = mergePlans({ base, ours, theirs: grant(base, w2) });
      for (const conflict of merged.conflicts) {
        const applied = applyEdit(merged.plan, conflict.takeOurs);
        // Our line may refer to one that they removed: then only a person can say what to do.
        if (!applied.ok) continue;
        const value = valueAtLine(applied.value.plan, fromPointer(conflict.at));
        assert.deepEqual(value, conflict.ours);
      }
    }),
    runs,
  );
});

/** Texts that an edit of this side set or added. */
function newTexts(base: Plan, side: Plan): string[] {
  return diffPlans(base, side).flatMap((edit) => {
    if (edit.type === 'set' && typeof edit.value === 'string') return [edit.value];
    if (edit.type !== 'add') return [];
    return [edit.line['statement'], edit.line['text'], edit.line['name']].filter(
      (text): text is string => typeof text === 'string',
    );
  });
}
