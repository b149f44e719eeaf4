import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { serializePlan } from '../plan/serialize-plan.ts';
import {
  examplePlan,
  id,
  NOISE_BARRIER,
  READING_BARRIER,
  READING_OUTCOME,
} from '../testing/example-plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';
import { record, redo, startHistory, undo } from './history.ts';
import { removeLine } from './remove-line.ts';

const statement = `/outcomes/${READING_OUTCOME}/statement`;

function planAfter(edit: Edit) {
  const applied = applyEdit(examplePlan(), edit);
  assert.ok(applied.ok, JSON.stringify(applied));
  return applied.value.plan;
}

describe('applyEdit', () => {
  test('sets a field of a line by the line’s id', () => {
    const plan = planAfter({ type: 'set', at: statement, value: 'Reads signs.' });
    assert.equal(plan.outcomes[0]?.statement, 'Reads signs.');
  });

  test('adds a line before another, and at the end', () => {
    const line = { id: id(43), statement: 'New', areas: [] };
    const first = planAfter({ type: 'add', at: '/barriers', line, before: READING_BARRIER });
    assert.deepEqual(
      first.barriers.map((b) => b.id),
      [id(43), READING_BARRIER, NOISE_BARRIER],
    );
    const last = planAfter({ type: 'add', at: '/barriers', line });
    assert.deepEqual(
      last.barriers.map((b) => b.id),
      [READING_BARRIER, NOISE_BARRIER, id(43)],
    );
  });

  test('moves a line before another, and to the end', () => {
    const at = `/barriers/${NOISE_BARRIER}`;
    const moved = planAfter({ type: 'move', at, before: READING_BARRIER });
    assert.deepEqual(
      moved.barriers.map((b) => b.id),
      [NOISE_BARRIER, READING_BARRIER],
    );
    const last = planAfter({ type: 'move', at: `/barriers/${READING_BARRIER}` });
    assert.deepEqual(
      last.barriers.map((b) => b.id),
      [NOISE_BARRIER, READING_BARRIER],
    );
  });

  test('takes away an optional field', () => {
    const plan = planAfter({ type: 'remove', at: `/outcomes/${READING_OUTCOME}/target` });
    assert.equal(plan.outcomes[0]?.target, undefined);
  });

  test('does all of a group or nothing', () => {
    const plan = examplePlan();
    const before = serializePlan(plan);
    const applied = applyEdit(plan, {
      type: 'group',
      edits: [
        { type: 'set', at: statement, value: 'Reads signs.' },
        { type: 'set', at: statement, value: '' },
      ],
    });
    assert.ok(!applied.ok);
    assert.equal(applied.error.code, 'ISP_PLAN_EMPTY_TEXT');
    assert.equal(serializePlan(plan), before);
  });

  const refused: Record<string, [Edit, string]> = {
    'a line that is not there': [
      { type: 'set', at: `/outcomes/${id(999)}/statement`, value: 'x' },
      'ISP_EDIT_UNKNOWN_PLACE',
    ],
    'a place to insert before that is not there': [
      {
        type: 'add',
        at: '/barriers',
        line: { id: id(43), statement: 'x', areas: [] },
        before: id(999),
      },
      'ISP_EDIT_UNKNOWN_PLACE',
    ],
    'a list that is not one': [
      { type: 'add', at: '/person', line: { id: id(43) } },
      'ISP_EDIT_NOT_A_LIST',
    ],
    'a whole list of lines at once': [
      { type: 'set', at: '/outcomes', value: [] },
      'ISP_EDIT_WHOLE_LIST',
    ],
    'a line’s id': [
      { type: 'set', at: `/outcomes/${READING_OUTCOME}/id`, value: id(5) },
      'ISP_EDIT_FIXED_ID',
    ],
    'a result with a dangling reference': [
      { type: 'remove', at: `/barriers/${READING_BARRIER}` },
      'ISP_PLAN_DANGLING_REFERENCE',
    ],
    'an impossible date': [
      { type: 'set', at: `/outcomes/${READING_OUTCOME}/dueOn`, value: '2027-02-29' },
      'ISP_PLAN_BAD_DATE',
    ],
    'a field that could attack a careless reader': [
      { type: 'set', at: '/person/__proto__', value: {} },
      'ISP_READ_FORBIDDEN_KEY',
    ],
  };
  for (const [name, [edit, code]] of Object.entries(refused)) {
    test(`refuses ${name}, and leaves the plan alone`, () => {
      const plan = examplePlan();
      const applied = applyEdit(plan, edit);
      assert.ok(!applied.ok);
      assert.equal(applied.error.code, code);
      assert.deepEqual(plan, examplePlan());
    });
  }
});

describe('removeLine', () => {
  test('takes the references to the line out as well', () => {
    const removal = removeLine(examplePlan(), `/barriers/${READING_BARRIER}`);
    assert.ok(removal.ok);
    const plan = planAfter(removal.value);
    assert.deepEqual(
      plan.barriers.map((b) => b.id),
      [NOISE_BARRIER],
    );
    assert.deepEqual(plan.provision[0]?.barriers, []);
    assert.deepEqual(plan.outcomes[0]?.barriers, []);
  });

  test('keeps a line that a review has judged, and says what to do instead', () => {
    const removal = removeLine(examplePlan(), `/outcomes/${READING_OUTCOME}`);
    assert.ok(!removal.ok);
    assert.equal(removal.error.code, 'ISP_EDIT_STILL_NEEDED');
    assert.match(removal.error.message, /stopped or ended/);
  });
});

test('undo and redo walk back and forth, and a new edit ends what could be redone', () => {
  const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
    assert.ok(result.ok);
    return result.value;
  };
  const start = startHistory(examplePlan());
  const one = must(record(start, { type: 'set', at: statement, value: 'One' }));
  const two = must(record(one, { type: 'set', at: statement, value: 'Two' }));
  const back = must(undo(two));
  assert.equal(back.plan.outcomes[0]?.statement, 'One');
  assert.equal(must(redo(back)).plan.outcomes[0]?.statement, 'Two');
  const other = must(record(back, { type: 'set', at: statement, value: 'Other' }));
  assert.equal(must(redo(other)).plan.outcomes[0]?.statement, 'Other');
  assert.equal(must(undo(must(undo(start)))).plan, start.plan);
});
