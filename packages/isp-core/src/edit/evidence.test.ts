import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examplePlan, id, READING_PROVISION } from '../testing/example-plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';

const plan = examplePlan();
const [entry] = plan.delivery;
assert.ok(entry);
const at = `/delivery/${entry.id}`;
const correction = {
  id: id(999),
  provision: READING_PROVISION,
  on: entry.on,
  delivered: 'no',
  reason: 'staff-absent',
};

const codeOf = (edit: Edit) => {
  const applied = applyEdit(plan, edit);
  return applied.ok ? 'applied' : applied.error.code;
};

test('what was delivered is neither taken out nor rewritten', () => {
  const rewriting: Edit[] = [
    { type: 'remove', at },
    { type: 'set', at: `${at}/delivered`, value: 'no' },
    { type: 'set', at: `${at}/minutes`, value: 5 },
    { type: 'group', edits: [{ type: 'group', edits: [{ type: 'remove', at }] }] },
  ];
  for (const edit of rewriting) assert.equal(codeOf(edit), 'ISP_EDIT_EVIDENCE');
});

test('a correction is a later entry that names the earlier, which stays as it was', () => {
  const applied = applyEdit(plan, { type: 'correct', at, line: correction });
  assert.ok(applied.ok, JSON.stringify(applied));
  assert.deepEqual(applied.value.plan.delivery, [entry, { ...correction, corrects: entry.id }]);
});

test('an addition can be undone, and who may see an entry can be changed', () => {
  const applied = applyEdit(plan, { type: 'correct', at, line: correction });
  assert.ok(applied.ok);
  const back = applyEdit(applied.value.plan, applied.value.inverse);
  assert.ok(back.ok);
  assert.deepEqual(back.value.plan, plan);
  const mark = { kind: 'third-party', reason: 'About another child.', audiences: [] };
  assert.equal(codeOf({ type: 'set', at: `${at}/restricted`, value: mark }), 'applied');
});

test('a correction of an entry that is not there leaves the plan alone', () => {
  const edit: Edit = { type: 'correct', at: `/delivery/${id(998)}`, line: correction };
  assert.equal(codeOf(edit), 'ISP_EDIT_UNKNOWN_PLACE');
});

test('an edit that was made to another revision is not applied', () => {
  const edit: Edit = { type: 'set', at: '/person/preferredName', value: 'Rob' };
  assert.ok(applyEdit(plan, edit, { revision: plan.revision }).ok);
  const stale = applyEdit(plan, edit, { revision: plan.revision - 1 });
  assert.ok(!stale.ok);
  assert.equal(stale.error.code, 'ISP_EDIT_OTHER_REVISION');
  assert.deepEqual(stale.error.data, { expected: plan.revision - 1, found: plan.revision });
});
