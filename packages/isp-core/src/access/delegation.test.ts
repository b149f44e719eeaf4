/** Parts handed to a person for a time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edit } from '../edit/edit.ts';
import {
  examplePlan,
  id,
  MOTHER,
  NOISE_BARRIER,
  READING_OUTCOME,
  SENCO,
  TEACHER,
} from '../testing/example-plan.ts';
import { canEdit, type CanEditOptions } from './can-edit.ts';
import type { Delegation } from './delegation.ts';

const outcomes: Delegation = {
  person: MOTHER,
  paths: ['/outcomes/**'],
  edits: ['set', 'add'],
  from: '2026-09-01',
  until: '2026-12-18',
  by: SENCO,
  reason: 'You know best how reading goes at home.',
};
const reword: Edit = { type: 'set', at: `/outcomes/${READING_OUTCOME}/statement`, value: 'x' };

function ask(edit: Edit, options: Partial<CanEditOptions> = {}) {
  const actor = { audience: 'parent', personId: MOTHER };
  const plan = examplePlan();
  Object.assign(plan.barriers[1] as object, {
    restricted: { kind: 'third-party', reason: 'About a brother.', audiences: [] },
  });
  return canEdit(plan, edit, { actor, delegations: [outcomes], today: '2026-10-01', ...options });
}

describe('what was delegated', () => {
  test('may be done by that person, from the first day to the last', () => {
    assert.deepEqual(ask(reword), {
      allowed: true,
      reason: 'Ms Senco asked you to do this until 18 December 2026.',
    });
    for (const today of ['2026-09-01', '2026-12-18']) assert.ok(ask(reword, { today }).allowed);
  });

  test('is not yet, or no longer, in words', () => {
    assert.deepEqual(ask(reword, { today: '2026-08-31' }), {
      allowed: false,
      reason: 'Ms Senco asked you to do this from 1 September 2026.',
    });
    assert.deepEqual(ask(reword, { today: '2026-12-19' }), {
      allowed: false,
      reason:
        'Ms Senco asked you to do this until 18 December 2026. Please ask again if there is more to do.',
    });
  });

  test('is not for others, other edits, other parts, or where no day is given', () => {
    const other = { audience: 'parent', personId: TEACHER };
    const anybody = { audience: 'parent' };
    const remove: Edit = { type: 'remove', at: `/outcomes/${READING_OUTCOME}` };
    const elsewhere: Edit = { type: 'set', at: `/provision/${id(61)}/statement`, value: 'x' };
    for (const asked of [
      ask(reword, { actor: other }),
      ask(reword, { actor: anybody }),
      ask(remove),
      ask(elsewhere),
      canEdit(examplePlan(), reword, {
        actor: { audience: 'parent', personId: MOTHER },
        delegations: [outcomes],
      }),
    ]) {
      assert.equal(asked.allowed, false);
      assert.match(asked.reason, /The setting writes this part with you/);
    }
  });

  test('never opens marks, what is not shown, what is fixed, or evidence', () => {
    const everything: Delegation = {
      ...outcomes,
      paths: ['/**'],
      edits: ['set', 'add', 'move', 'remove'],
    };
    const delegations = [everything];
    const edits: Edit[] = [
      { type: 'set', at: `/outcomes/${READING_OUTCOME}/restricted`, value: {} },
      { type: 'set', at: `/barriers/${NOISE_BARRIER}/statement`, value: 'x' },
      { type: 'remove', at: '/person/identifiers' },
      { type: 'set', at: '/revision', value: 9 },
      { type: 'remove', at: `/delivery/${id(101001)}` },
      { type: 'set', at: `/delivery/${id(101001)}/delivered`, value: 'no' },
    ];
    for (const edit of edits) {
      assert.equal(ask(edit, { delegations }).allowed, false, JSON.stringify(edit));
    }
    assert.ok(ask(reword, { delegations }).allowed);
  });

  test('ends when the child leaves, for those who lose the plan then', () => {
    const plan = examplePlan();
    const left = { ...plan, settings: plan.settings.map((s) => ({ ...s, to: '2026-09-20' })) };
    const actor = { audience: 'class-teacher', personId: TEACHER };
    const delegations = [{ ...outcomes, person: TEACHER }];
    const asked = canEdit(left, reword, { actor, delegations, today: '2026-10-01' });
    assert.deepEqual(
      [asked.allowed, /last day here was 20 September 2026/.test(asked.reason)],
      [false, true],
    );
  });
});
