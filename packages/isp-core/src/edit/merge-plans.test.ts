import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan } from '../plan/plan.ts';
import {
  examplePlan,
  id,
  NOISE_BARRIER,
  READING_OUTCOME,
  TEACHER,
} from '../testing/example-plan.ts';
import { applyEdit } from './apply-edit.ts';
import type { Conflict } from './conflict.ts';
import type { Edit } from './edit.ts';
import { mergePlans } from './merge-plans.ts';
import { removeLine } from './remove-line.ts';

const base = examplePlan();
const statement = `/outcomes/${READING_OUTCOME}/statement`;

const edited = (...edits: Edit[]) => changed(base, ...edits);

function changed(plan: Plan, ...edits: Edit[]): Plan {
  const applied = applyEdit(plan, { type: 'group', edits });
  assert.ok(applied.ok, JSON.stringify(applied));
  return applied.value.plan;
}

function without(at: string): Plan {
  const removal = removeLine(base, at);
  assert.ok(removal.ok);
  return edited(removal.value);
}

describe('mergePlans', () => {
  test('takes both sides’ changes to different places', () => {
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: statement, value: 'Ours' }),
      theirs: edited({ type: 'set', at: '/person/preferredName', value: 'Rob' }),
    });
    assert.deepEqual(merged.conflicts, []);
    assert.equal(merged.plan.outcomes[0]?.statement, 'Ours');
    assert.equal(merged.plan.person.preferredName, 'Rob');
  });

  test('the same field changed in two ways is a conflict that holds every version', () => {
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: statement, value: 'Ours' }),
      theirs: edited({ type: 'set', at: statement, value: 'Theirs' }),
    });
    assert.equal(merged.plan.outcomes[0]?.statement, 'Theirs');
    const [conflict] = merged.conflicts as [Conflict];
    assert.equal(merged.conflicts.length, 1);
    assert.equal(conflict.at, statement);
    assert.equal(conflict.reason, 'both-changed');
    assert.deepEqual(
      [conflict.base, conflict.ours, conflict.theirs],
      ['Robin reads words of two syllables.', 'Ours', 'Theirs'],
    );
  });

  test('changing a line that they removed is a conflict, and taking ours brings the line back', () => {
    const at = `/adjustments/${id(51)}`;
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: `${at}/statement`, value: 'Ours' }),
      theirs: without(at),
    });
    assert.deepEqual(
      merged.conflicts.map((c) => [c.at, c.reason]),
      [[at, 'removed-by-them']],
    );
    const taken = applyEdit(merged.plan, merged.conflicts[0]?.takeOurs as Edit);
    assert.ok(taken.ok);
    assert.equal(taken.value.plan.adjustments[0]?.statement, 'Ours');
  });

  test('how a child communicates is never put together of two people’s changes', () => {
    const at = '/person/communication';
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: `${at}/methods`, value: ['speech', 'aac'] }),
      theirs: edited({ type: 'set', at: `${at}/notes`, value: 'Wait ten seconds.' }),
    });
    assert.deepEqual(
      merged.conflicts.map((c) => [c.at, c.reason, c.together]),
      [[at, 'both-changed', 'safety']],
    );
    const taken = applyEdit(merged.plan, merged.conflicts[0]?.takeOurs as Edit);
    assert.ok(taken.ok);
    assert.deepEqual(taken.value.plan.person.communication.methods, ['speech', 'aac']);
    assert.equal(taken.value.plan.person.communication.notes, undefined);
  });

  test('nor is an adjustment that keeps a child understood, while others are', () => {
    const at = `/adjustments/${id(51)}`;
    const both = (base: Plan) => ({
      base,
      ours: changed(base, { type: 'set', at: `${at}/statement`, value: 'Ours' }),
      theirs: changed(base, { type: 'set', at: `${at}/where`, value: 'Theirs' }),
    });
    assert.deepEqual(mergePlans(both(base)).conflicts, []);
    const speaking = edited({ type: 'set', at: `${at}/kind`, value: 'communication' });
    const { conflicts } = mergePlans(both(speaking));
    assert.deepEqual(
      conflicts.map((c) => [c.at, c.together]),
      [[at, 'safety']],
    );
  });

  test('new words on a line that the other has just marked are a conflict, so that nothing is shown by merging', () => {
    const at = `/barriers/${NOISE_BARRIER}`;
    const mark = { kind: 'by-request', reason: 'The family asked.', audiences: [] };
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: `${at}/statement`, value: 'Ours' }),
      theirs: edited({ type: 'set', at: `${at}/restricted`, value: mark }),
    });
    assert.deepEqual(
      merged.conflicts.map((c) => [c.at, c.together]),
      [[at, 'privacy']],
    );
  });

  test('a line that they took out stays where we have come to refer to it, until somebody decides', () => {
    const ours = edited({
      type: 'set',
      at: `/outcomes/${READING_OUTCOME}/barriers`,
      value: [NOISE_BARRIER],
    });
    const merged = mergePlans({ base, ours, theirs: without(`/barriers/${NOISE_BARRIER}`) });
    assert.deepEqual(
      merged.conflicts.map((c) => [c.at, c.reason]),
      [[`/barriers/${NOISE_BARRIER}`, 'removed-by-them']],
    );
    assert.deepEqual(merged.plan.outcomes[0]?.barriers, [NOISE_BARRIER]);
    const gone = applyEdit(merged.plan, merged.conflicts[0]?.takeTheirs as Edit);
    assert.ok(gone.ok);
    assert.deepEqual(gone.value.plan.outcomes[0]?.barriers, []);
  });

  test('two plans are never put together: a person chooses one of them', () => {
    const other = { ...base, id: id(7), person: { ...base.person, givenName: 'Another' } };
    for (const sides of [
      { ours: other, theirs: base },
      { ours: base, theirs: other },
      { ours: other, theirs: other },
    ]) {
      const merged = mergePlans({ base, ...sides });
      assert.deepEqual(merged.plan, sides.theirs);
      assert.deepEqual(
        merged.conflicts.map(({ at, ours }) => [at, ours]),
        [['', sides.ours]],
      );
    }
  });

  test('removing a line that they changed is a conflict', () => {
    const at = `/adjustments/${id(51)}`;
    const merged = mergePlans({
      base,
      ours: without(at),
      theirs: edited({ type: 'set', at: `${at}/statement`, value: 'Theirs' }),
    });
    assert.deepEqual(
      merged.conflicts.map((c) => [c.at, c.reason]),
      [[at, 'removed-by-us']],
    );
    assert.equal(merged.plan.adjustments[0]?.statement, 'Theirs');
  });

  test('removing a line that they now refer to is a conflict, and taking ours takes the references too', () => {
    const ours = without(`/barriers/${NOISE_BARRIER}`);
    const theirs = edited({
      type: 'set',
      at: `/outcomes/${READING_OUTCOME}/barriers`,
      value: [NOISE_BARRIER],
    });
    const merged = mergePlans({ base, ours, theirs });
    assert.deepEqual(
      merged.conflicts.map((c) => c.reason),
      ['removed-by-us'],
    );
    const taken = applyEdit(merged.plan, merged.conflicts[0]?.takeOurs as Edit);
    assert.ok(taken.ok);
    assert.deepEqual(taken.value.plan.outcomes[0]?.barriers, []);
  });

  test('lists of references take what either side added and leave what either took out', () => {
    const at = `/reviews/${id(81)}/attended`;
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at, value: [TEACHER] }),
      theirs: edited({ type: 'set', at, value: [id(13), id(11)] }),
    });
    assert.deepEqual(merged.conflicts, []);
    assert.deepEqual(merged.plan.reviews[0]?.attended, [id(11), TEACHER]);
  });

  test('of revision and time of saving the later counts, never a conflict', () => {
    const merged = mergePlans({
      base,
      ours: edited({ type: 'set', at: '/revision', value: 9 }),
      theirs: edited({ type: 'set', at: '/revision', value: 4 }),
    });
    assert.deepEqual(merged.conflicts, []);
    assert.equal(merged.plan.revision, 9);
  });
});

test('taking out a line is refused just where the plan could not do without it', () => {
  const ids = [...JSON.stringify(base).matchAll(/"id":"([0-9a-f-]{36})"/g)].map((m) => m[1]);
  let refused = 0;
  for (const lineId of ids) {
    const at = pathOf(base, lineId as string);
    if (at === undefined) continue;
    const removal = removeLine(base, at);
    if (removal.ok) assert.ok(applyEdit(base, removal.value).ok, at);
    else refused++;
  }
  assert.ok(refused > 0 && refused < ids.length);
});

/** The line path of the line with this id, found without asking the code under test. */
function pathOf(value: unknown, lineId: string, at = ''): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const isLine = (child as { id?: string } | null)?.id === lineId;
    if (Array.isArray(value) && isLine) return `${at}/${lineId}`;
    const segment = Array.isArray(value) ? ((child as { id?: string }).id ?? key) : key;
    const found = pathOf(child, lineId, `${at}/${segment}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
