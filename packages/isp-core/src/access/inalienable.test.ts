/** Rights that no table takes away. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edit } from '../edit/edit.ts';
import { examplePlan, id, MOTHER, TEACHER } from '../testing/example-plan.ts';
import type { AccessTable } from './access-table.ts';
import { canEdit } from './can-edit.ts';

const today = '2035-01-10';
const families = ['parent', 'child', 'young-person'] as const;
const party = { parent: 'family', child: 'child', 'young-person': 'child' } as const;

/** Tables that would take everything away. */
const hostile: Readonly<Record<string, AccessTable>> = {
  'fixes everything': { fixed: ['/**'], audiences: [] },
  'has no family': { fixed: [], audiences: [] },
  'lets families do nothing': {
    fixed: [],
    audiences: families.map((audience) => ({
      audience,
      withheld: [
        { path: '/voices', reason: 'No.' },
        { path: '/agreements', reason: 'No.' },
        { path: '/concerns', reason: 'No.' },
      ],
      permissions: [],
      refusal: 'No.',
      afterLeaving: 'loses',
    })),
  },
};

const voice = (speaker: string, more: object = {}): Edit => {
  const said = { words: 'I want to say this.', method: 'spoken', language: 'en-GB', on: today };
  return { type: 'add', at: '/voices', line: { id: id(900), speaker, ...said, ...more } };
};
const answer = (by: string, more: object = {}): Edit => {
  const said = { position: 'not-agreed', words: 'This is not right.', revision: 3, on: today };
  return { type: 'add', at: '/agreements', line: { id: id(901), party: by, ...said, ...more } };
};
const concern = (more: object = {}): Edit => {
  const said = { kind: 'not-delivered', statement: 'It does not happen.', raisedOn: today };
  const open = { about: [], status: 'open', stages: [], panel: [] };
  return { type: 'add', at: '/concerns', line: { id: id(902), ...said, ...open, ...more } };
};

/** The child has left, too. */
function leftPlan() {
  const plan = examplePlan();
  return { ...plan, settings: plan.settings.map((s) => ({ ...s, to: '2030-07-20' })) };
}

describe('whatever the table', () => {
  for (const [name, table] of Object.entries(hostile)) {
    for (const audience of families) {
      test(`that ${name}: a ${audience} adds words, an answer and a concern of their own`, () => {
        const actor = { audience, personId: MOTHER };
        const as = party[audience];
        const own = [{}, { person: MOTHER }];
        const edits = [
          ...own.flatMap((whose) => [voice(as, whose), answer(as, whose)]),
          ...[{}, { raisedBy: MOTHER }].map(concern),
        ];
        for (const edit of edits) {
          assert.ok(
            canEdit(leftPlan(), edit, { actor, table, today }).allowed,
            JSON.stringify(edit),
          );
        }
      });
    }
  }
});

describe('a right is to add one’s own, and no more', () => {
  const table = hostile['lets families do nothing'] as AccessTable;
  const actor = { audience: 'parent', personId: MOTHER };
  const mark = { restricted: { kind: 'by-request', reason: 'x', audiences: [] } };
  const refusedEdits: [string, Edit][] = [
    ['words as the child', voice('child')],
    ['words as somebody else', voice('family', { person: TEACHER })],
    ['an answer for the setting', answer('setting')],
    ['an answer as somebody else', answer('family', { person: TEACHER })],
    ['a concern as somebody else', concern({ raisedBy: TEACHER })],
    ['a concern that is answered already', concern({ stages: [{ id: id(903) }] })],
    ['a concern that is closed', concern({ status: 'resolved' })],
    ['words that others may not see', voice('family', mark)],
    [
      'a change of words that are there',
      { type: 'set', at: `/voices/${id(32)}/words`, value: 'x' },
    ],
    ['the removal of an answer', { type: 'remove', at: `/agreements/${id(91)}` }],
  ];
  for (const [name, edit] of refusedEdits) {
    test(name, () => {
      assert.equal(canEdit(examplePlan(), edit, { actor, table, today }).allowed, false);
    });
  }

  test('and nobody else has it', () => {
    const open: AccessTable = { fixed: ['/**'], audiences: [] };
    for (const audience of ['leader', 'governor', 'constructor', '__proto__']) {
      const { allowed } = canEdit(examplePlan(), voice('family'), {
        actor: { audience },
        table: open,
      });
      assert.equal(allowed, false);
    }
  });
});
