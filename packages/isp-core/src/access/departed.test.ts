/** The plan of a child who has left. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Plan, Setting } from '../plan/plan.ts';
import { examplePlan, id, READING_OUTCOME } from '../testing/example-plan.ts';
import { canEdit } from './can-edit.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { mayOpen } from './departed.ts';
import { leftOn } from './leaving.ts';

const OURS = id(5);
const THEIRS = id(7);
const [school] = examplePlan().settings as [Setting];
const withSettings = (...settings: Setting[]): Plan => ({ ...examplePlan(), settings });
const left = withSettings({ ...school, to: '2026-07-17' });
const movedOn = withSettings(
  { ...school, to: '2026-07-17' },
  { ...school, id: THEIRS, name: 'Next School', from: '2026-09-01' },
);

describe('a child has left', () => {
  const cases: [string, Plan, string | undefined, string, string | undefined][] = [
    ['the day after the last', left, undefined, '2026-07-18', '2026-07-17'],
    ['not on the last day', left, undefined, '2026-07-17', undefined],
    ['not while there is another setting', movedOn, undefined, '2026-10-01', undefined],
    ['their old setting', movedOn, OURS, '2026-10-01', '2026-07-17'],
    ['not their new one', movedOn, THEIRS, '2026-10-01', undefined],
    ['not where no setting is written down', withSettings(), undefined, '2026-10-01', undefined],
  ];
  for (const [name, plan, setting, today, expected] of cases) {
    test(name, () => assert.equal(leftOn(plan, today, setting), expected));
  }
});

describe('then', () => {
  test('families keep the plan, those who lead read it, those who taught lose it', () => {
    const open = defaultAccessTable.audiences.filter(({ audience }) => {
      const { allowed, reason } = mayOpen(left, { audience, today: '2036-07-18' });
      assert.match(reason, /last day here was 17 July 2026/);
      return allowed;
    });
    assert.deepEqual(open.map(({ audience }) => audience).toSorted(), [
      ...['child', 'complaints-panel', 'leader', 'local-authority', 'parent'],
      ...['receiving-setting', 'senco', 'young-person'],
    ]);
  });

  test('nobody but the family and the panel changes it, and each is told why', () => {
    const edit = { type: 'set', at: `/outcomes/${READING_OUTCOME}/statement`, value: 'x' } as const;
    for (const audience of ['senco', 'class-teacher']) {
      const asked = { actor: { audience }, today: '2026-07-18' };
      const { allowed, reason } = canEdit(left, edit, asked);
      assert.deepEqual([allowed, /17 July 2026/.test(reason)], [false, true]);
      assert.ok(canEdit(left, edit, { ...asked, today: '2026-07-17' }).allowed);
      assert.ok(canEdit(movedOn, edit, { ...asked, today: '2026-10-01', setting: THEIRS }).allowed);
    }
  });

  test('an audience that the table does not have opens nothing', () => {
    const { allowed, reason } = mayOpen(left, { audience: 'press', today: '2026-01-01' });
    assert.deepEqual([allowed, /“press”/.test(reason)], [false, true]);
  });

  test('before, everybody of the table may open it', () => {
    for (const { audience } of defaultAccessTable.audiences) {
      assert.ok(mayOpen(left, { audience, today: '2026-07-17' }).allowed, audience);
    }
  });
});
