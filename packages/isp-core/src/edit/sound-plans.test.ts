/** Checking what was touched alone comes to the same as checking everything. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { serializePlan } from '../plan/serialize-plan.ts';
import { plan, wish } from '../testing/arbitrary-plan.ts';
import { examplePlan, READING_PROVISION } from '../testing/example-plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Edit } from './edit.ts';

test('an edit of a sound plan gives the same bytes, the same inverse and the same issue', () => {
  fc.assert(
    fc.property(plan, wish, (made, make) => {
      const parsed = parsePlan(made);
      assert.ok(parsed.ok);
      const before = parsed.value;
      const edit = make(before);
      if (!edit) return;
      const all = applyEdit(before, edit);
      const touched = applyEdit(before, edit, { isSound: true });
      assert.equal(touched.ok, all.ok);
      if (!all.ok || !touched.ok) {
        assert.deepEqual(touched, all);
        return;
      }
      assert.equal(serializePlan(touched.value.plan), serializePlan(all.value.plan));
      assert.equal(JSON.stringify(touched.value), JSON.stringify(all.value));
    }),
    { numRuns: 400 },
  );
});

function sound(): Plan {
  const parsed = parsePlan(examplePlan());
  assert.ok(parsed.ok);
  return parsed.value;
}

const line = `/provision/${READING_PROVISION}`;
const edits: Readonly<Record<string, Edit>> = {
  'a text': { type: 'set', at: `${line}/statement`, value: 'Words.' },
  'an optional text that was not there': { type: 'set', at: `${line}/place`, value: 'Library' },
  'a text that says nothing': { type: 'set', at: `${line}/statement`, value: '  ' },
  'a text that is too long': { type: 'set', at: `${line}/statement`, value: 'x'.repeat(2001) },
  'a text where a number belongs': { type: 'set', at: `${line}/recipient/size`, value: 'two' },
  'a field that no line has': { type: 'set', at: `${line}/colour`, value: 'red' },
  'a reference to nothing': {
    type: 'set',
    at: `${line}/provider`,
    value: '00000000-0000-4000-8000-000000000000',
  },
  'references to nothing': {
    type: 'set',
    at: `${line}/barriers`,
    value: ['00000000-0000-4000-8000-000000000000'],
  },
  'a field that a line must have, taken out': { type: 'remove', at: `${line}/statement` },
  'a text of the head': { type: 'set', at: '/format', value: 'other' },
  'a text of a part': { type: 'set', at: '/person/name', value: 'Robin Test' },
};

for (const [name, edit] of Object.entries(edits)) {
  test(`${name} is judged alike`, () => {
    const before = sound();
    const [touched, all] = [applyEdit(before, edit, { isSound: true }), applyEdit(before, edit)];
    assert.equal(JSON.stringify(touched), JSON.stringify(all));
  });
}

test('what an edit of a sound plan does not touch is shared', () => {
  const before = sound();
  const edit = { type: 'set', at: `${line}/statement`, value: 'Words.' } as const;
  const applied = applyEdit(before, edit, { isSound: true });
  assert.ok(applied.ok);
  assert.equal(applied.value.plan.outcomes, before.outcomes);
});
