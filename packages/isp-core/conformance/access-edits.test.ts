/** Whoever may change everything that they see changes nothing that they do not, and learns nothing of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptView } from '../src/access/accept-view.ts';
import type { AccessTable, AudienceAccess } from '../src/access/access-table.ts';
import { canEdit } from '../src/access/can-edit.ts';
import { defaultAccessTable } from '../src/access/default-table/default-table.ts';
import { viewFor } from '../src/access/view-for.ts';
import type { Edit } from '../src/edit/edit.ts';
import { isObject } from '../src/kernel/json.ts';
import type { Plan } from '../src/plan/plan.ts';
import { referencesIn } from '../src/plan/references.ts';
import { randomFrom } from '../src/testing/random-changes.ts';
import { canaryPlan, canaryText } from './redaction/canary-plan.ts';
import { leaksIn } from './redaction/leaks.ts';
import { canariesIn, surveyOf, whatIsHidden } from './redaction/what-is-hidden.ts';

const PLANS = 1_500;
const today = '2030-01-10';
const lists = ['barriers', 'outcomes', 'documents', 'concerns', 'voices', 'people'] as const;

/** The default table, in which everybody may change whatever they see. */
const table: AccessTable = {
  fixed: [],
  audiences: defaultAccessTable.audiences.map((access): AudienceAccess => {
    const edits = ['set', 'add', 'move', 'remove'] as const;
    return { ...access, permissions: [{ path: '/**', edits }] };
  }),
};
const turnOf = (seed: number) => table.audiences[seed % table.audiences.length] as AudienceAccess;

test('a view that was changed at random leaves what it did not show as it was', () => {
  let accepted = 0;
  for (let seed = 1; seed <= PLANS; seed++) {
    const random = randomFrom(seed);
    const plan = canaryPlan(random);
    const access = turnOf(seed);
    const { audience } = access;
    const hidden = whatIsHidden(surveyOf(plan), access);
    const { plan: view } = viewFor(plan, { audience, table, today });
    const result = acceptView(plan, changed(view, random), { actor: { audience }, table, today });
    if (result.ok) {
      accepted++;
      const now = new Set(canariesIn(JSON.stringify(result.value.plan)));
      const lost = [...hidden.hidden, ...hidden.told].filter((n) => !now.has(n));
      assert.deepEqual(lost, [], `seed ${seed}, ${audience}`);
    } else {
      const canaries = (n: number) => hidden.seen.has(n) || n >= 100_000;
      const told = JSON.stringify(result.error);
      assert.deepEqual(leaksIn(told, { canaries, hiddenIds: hidden.ids }), [], `seed ${seed}`);
    }
  }
  assert.ok(accepted > PLANS / 2, String(accepted));
});

/** Other words here and there, and one line less where nothing that is seen leans on it. */
function changed(view: Plan, random: () => number): Plan {
  let n = 100_000;
  const reword = (value: unknown): unknown => {
    if (typeof value === 'string') {
      return canariesIn(value).length > 0 && random() < 0.2 ? canaryText(++n, random) : value;
    }
    if (Array.isArray(value)) return value.map(reword);
    if (!isObject(value)) return value;
    // Marks are for whoever sees them all.
    const entries = Object.entries(value).map(([key, child]) => {
      return [key, key === 'restricted' ? child : reword(child)];
    });
    return Object.fromEntries(entries);
  };
  const other = reword(view) as Plan;
  const list = lists[Math.floor(random() * lists.length)] as (typeof lists)[number];
  const leanedOn = new Set(referencesIn(other).map(({ id }) => id));
  const kept = (other[list] as { id: string }[]).filter(
    ({ id }) => leanedOn.has(id) || random() < 0.5,
  );
  return { ...other, [list]: kept };
}

test('no edit of a line that is not shown is allowed, nor one that would take it along', () => {
  let asked = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const plan = canaryPlan(randomFrom(seed));
    const access = turnOf(seed);
    const marked = surveyOf(plan).lines.filter(({ mark }) => {
      return (
        mark &&
        !access.seesMarkedLines &&
        !(mark['audiences'] as string[]).includes(access.audience)
      );
    });
    for (const { at, id } of marked) {
      const list = at.slice(0, -2);
      if (list.includes('*')) continue;
      const edits: Edit[] = [
        { type: 'remove', at: `${list}/${id}` },
        { type: 'move', at: `${list}/${id}` },
        { type: 'set', at: `${list}/${id}/statement`, value: 'x' },
        { type: 'remove', at: `${list}/${id}/restricted` },
        { type: 'set', at: `${list}/${id}/restricted/audiences`, value: [access.audience] },
      ];
      for (const edit of edits) {
        asked++;
        const options = { actor: { audience: access.audience }, table, today };
        assert.equal(canEdit(plan, edit, options).allowed, false, JSON.stringify(edit));
      }
    }
  }
  assert.ok(asked > 1_000, String(asked));
});
