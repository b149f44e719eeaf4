/** Rights that are sent to where they are needed, in place of the table. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { plan as anyPlan, wish } from '../testing/arbitrary-plan.ts';
import { examplePlan, id, MOTHER, SENCO, TEACHER } from '../testing/example-plan.ts';
import { canEditWith } from './can-edit-with.ts';
import { canEdit } from './can-edit.ts';
import { viewWith } from './cut-view.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import type { Delegation } from './delegation.ts';
import { rightsFor, type CanEditOptions } from './rights-for.ts';
import type { Rights } from './rights.ts';
import { viewFor } from './view-for.ts';

const sent = (rights: Rights) => JSON.parse(JSON.stringify(rights)) as Rights;

const delegation = (person: string): Delegation => ({
  person,
  paths: ['/outcomes/**', '/barriers/**'],
  edits: ['set', 'add', 'remove'],
  from: '2026-09-01',
  until: '2026-12-18',
  by: SENCO,
  reason: 'While the SENCO is away.',
});
const delegations = [delegation(MOTHER), delegation(TEACHER)];

const audiences = defaultAccessTable.audiences.map(({ audience }) => audience);
const options: fc.Arbitrary<CanEditOptions> = fc
  .record(
    {
      personId: fc.constantFrom(MOTHER, TEACHER, id(999)),
      today: fc.constantFrom('2026-10-01', '2034-01-01', '2040-01-01'),
      setting: fc.constantFrom(id(21), id(22)),
      delegations: fc.constant(delegations),
    },
    { requiredKeys: [] },
  )
  .chain(({ personId, ...others }) =>
    fc.constantFrom(...audiences).map((audience) => ({
      actor: { audience, ...(personId !== undefined && { personId }) },
      ...others,
    })),
  );

describe('rights that were sent as JSON', () => {
  test('give the same answers as the table', () => {
    const answers = new Set<boolean>();
    fc.assert(
      fc.property(anyPlan, wish, options, (plan, wanted, asked) => {
        const edit = wanted(plan);
        if (!edit) return;
        const rights = sent(rightsFor(plan, asked));
        const expected = canEdit(plan, edit, asked);
        answers.add(expected.allowed);
        assert.deepEqual(canEditWith(plan, edit, rights), expected);
      }),
      { numRuns: 500 },
    );
    assert.deepEqual([...answers].toSorted(), [false, true]);
  });

  test('give the same view as the table', () => {
    fc.assert(
      fc.property(anyPlan, options, (plan, { actor, today }) => {
        const asked = { ...actor, ...(today !== undefined && { today }) };
        const rights = sent(rightsFor(plan, { actor, ...(today !== undefined && { today }) }));
        assert.deepEqual(viewWith(plan, rights), viewFor(plan, asked));
      }),
    );
  });
});

describe('rights', () => {
  test('say nothing of what others may do', () => {
    const actor = { audience: 'parent', personId: MOTHER };
    const text = JSON.stringify(rightsFor(examplePlan(), { actor, delegations }));
    assert.ok(text.includes(MOTHER));
    assert.ok(!text.includes(TEACHER));
    for (const audience of audiences) {
      if (audience !== 'parent') assert.ok(!text.includes(`"audience":"${audience}"`), audience);
    }
  });

  test('are those of a child until a young person has their own', () => {
    const { dateOfBirth } = examplePlan().person;
    const year = Number(dateOfBirth.slice(0, 4));
    const on = (today: string) =>
      rightsFor(examplePlan(), { actor: { audience: 'young-person' }, today });
    assert.equal(on(`${year + 14}-01-01`).access?.audience, 'child');
    assert.match(on(`${year + 14}-01-01`).treatedAs?.reason ?? '', /You decide for yourself from/);
    assert.equal(on(`${year + 18}-01-01`).access?.audience, 'young-person');
    assert.equal(on(`${year + 18}-01-01`).treatedAs, undefined);
  });

  test('of an audience that the table does not have let it see and change nothing', () => {
    const plan = examplePlan();
    const rights = sent(rightsFor(plan, { actor: { audience: 'press' } }));
    assert.throws(() => viewWith(plan, rights), /has no audience “press”. It has: child,/);
    const edit = { type: 'set', at: '/person/pronouns', value: 'x' } as const;
    assert.throws(() => canEditWith(plan, edit, rights), RangeError);
  });
});
