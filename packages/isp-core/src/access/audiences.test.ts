/** What each audience of the default table sees and may do. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { audiences } from '../codes/audiences.ts';
import type { Edit } from '../edit/edit.ts';
import type { Json } from '../kernel/json.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import {
  examplePlan,
  id,
  MOTHER,
  NOISE_BARRIER,
  READING_OUTCOME,
} from '../testing/example-plan.ts';
import type { Actor } from './actor.ts';
import { canEdit } from './can-edit.ts';
import { defaultAccessTable } from './default-table/default-table.ts';
import { viewFor } from './view-for.ts';

const all = defaultAccessTable.audiences.map(({ audience }) => audience);
const today = '2035-01-10';
const THERAPIST = id(14);
const PANEL_MEMBER = id(15);
const CONCERN = id(96);
const STAGE = id(97);
const ADVICE = id(301);

/** The example with something in the parts that are kept from many. */
function fullerPlan(): Plan {
  const plan = examplePlan();
  return {
    ...plan,
    extensions: { 'uk.example.mis': { flag: 'own word' } },
    people: [
      ...plan.people,
      {
        id: THERAPIST,
        name: 'Dr Speech',
        role: 'speech-and-language-therapist',
        notes: 'Rings back late.',
      },
      { id: PANEL_MEMBER, name: 'Ms Panel', role: 'governor' },
    ],
    ehcp: { authority: 'Example Council', packages: [], outcomes: [], provision: [] },
    advice: [
      {
        id: ADVICE,
        author: THERAPIST,
        status: 'received',
        summary: 'Short turns.',
        recommendations: [],
      },
      { id: id(302), status: 'requested', service: 'Another service', recommendations: [] },
    ],
    documents: [
      {
        id: id(303),
        title: 'A report',
        kind: 'report',
        mediaType: 'text/plain',
        sha256: 'a'.repeat(64),
      },
    ],
    otherPlans: [{ id: id(304), kind: 'early-help', title: 'Family plan' }],
    concerns: [
      {
        id: CONCERN,
        kind: 'not-delivered',
        statement: 'The group has not run since May.',
        raisedBy: MOTHER,
        raisedOn: '2026-06-01',
        about: [],
        status: 'open',
        stages: [
          { id: STAGE, stage: 'panel', from: '2026-07-01' },
          { id: id(98), stage: 'senior-leader', from: '2026-06-10' },
        ],
        panel: [
          {
            ...{ id: id(99), name: 'Ms Panel', role: 'Specialist', person: PANEL_MEMBER },
            ...{ specialist: true, independent: false },
          },
        ],
      },
    ],
  };
}

test('the table and the code list have the same audiences', () => {
  assert.deepEqual(all.toSorted(), audiences.entries.map(({ code }) => code).toSorted());
});

describe('each audience', () => {
  for (const access of defaultAccessTable.audiences) {
    const { audience } = access;
    test(`${audience}: sees a plan, is told what is kept back, and is refused in words`, () => {
      const plan = fullerPlan();
      const view = viewFor(plan, { audience, today });
      const parsed = parsePlan(view.plan);
      assert.ok(parsed.ok, JSON.stringify(parsed));
      assert.equal(view.treatedAs, undefined);
      assert.deepEqual(
        view.withheld.map(({ path }) => path).filter((path) => path !== '/**/extensions'),
        access.withheld.map(({ path }) => path).filter((path) => path !== '/**/extensions'),
      );
      const revision = set('/revision', 9);
      const { allowed, reason } = canEdit(plan, revision, { actor: { audience }, today });
      assert.deepEqual([allowed, reason.endsWith('.')], [false, true]);
    });
  }

  test('sees a marked line only where the mark names it, the SENCO apart', () => {
    for (const named of all) {
      const plan = fullerPlan();
      const restricted = { kind: 'by-request' as const, reason: 'Asked.', audiences: [named] };
      Object.assign(plan.barriers[1] as object, { restricted });
      const seeing = all.filter((audience) =>
        JSON.stringify(viewFor(plan, { audience, today }).plan).includes(NOISE_BARRIER),
      );
      assert.deepEqual(seeing.toSorted(), [...new Set([named, 'senco'])].toSorted());
    }
  });
});

function set(at: string, value: Json = 'Other words.'): Edit {
  return { type: 'set', at, value };
}
const add = (at: string, line: Readonly<Record<string, Json>>): Edit => {
  return { type: 'add', at, line: { id: id(900), ...line } };
};

const therapist = { audience: 'external-professional', personId: THERAPIST };
const panel = { audience: 'complaints-panel', personId: PANEL_MEMBER };
const helper = { audience: 'teaching-assistant', personId: id(12) };
const council = { audience: 'local-authority' };
const advice = { status: 'received', recommendations: [] };

const cases: [string, Actor, Edit, boolean][] = [
  [
    'a leader decides on provision',
    { audience: 'leader' },
    set(`/provision/${id(61)}/status`, 'paused'),
    true,
  ],
  [
    'a leader answers a concern',
    { audience: 'leader' },
    set(`/concerns/${CONCERN}/stages/${id(98)}/answer`),
    true,
  ],
  [
    'a leader rewrites an outcome',
    { audience: 'leader' },
    set(`/outcomes/${READING_OUTCOME}/statement`),
    false,
  ],
  ['a helper notes a session of theirs', helper, add('/delivery', { recordedBy: id(12) }), true],
  ['a helper notes a session for another', helper, add('/delivery', { recordedBy: id(11) }), false],
  ['a helper changes an adjustment', helper, set(`/adjustments/${id(51)}/statement`), false],
  ['a therapist adds advice', therapist, add('/advice', { ...advice, author: THERAPIST }), true],
  [
    'a therapist adds another’s advice',
    therapist,
    add('/advice', { ...advice, author: MOTHER }),
    false,
  ],
  ['a therapist mends their advice', therapist, set(`/advice/${ADVICE}/summary`), true],
  [
    'a therapist adds to their advice',
    therapist,
    add(`/advice/${ADVICE}/recommendations`, { text: 'x' }),
    true,
  ],
  [
    'a therapist adds to what nobody gave',
    therapist,
    add(`/advice/${id(302)}/recommendations`, { author: THERAPIST }),
    false,
  ],
  ['a therapist takes over awaited advice', therapist, set(`/advice/${id(302)}/summary`), false],
  ['a therapist sets a target', therapist, set(`/outcomes/${READING_OUTCOME}/target`), false],
  ['a council writes its part', council, set('/ehcp/reviewDueOn', '2027-01-01'), true],
  ['a council writes provision', council, set(`/provision/${id(61)}/statement`), false],
  ['a panel answers', panel, set(`/concerns/${CONCERN}/stages/${STAGE}/answer`), true],
  [
    'a panel answers for the leader',
    panel,
    set(`/concerns/${CONCERN}/stages/${id(98)}/answer`),
    false,
  ],
  [
    'a panel member declares',
    panel,
    set(`/concerns/${CONCERN}/panel/${id(99)}/independent`, true),
    true,
  ],
  [
    'another declares for them',
    { ...panel, personId: MOTHER },
    set(`/concerns/${CONCERN}/panel/${id(99)}/independent`, true),
    false,
  ],
  ['a panel rewrites the plan', panel, set(`/provision/${id(61)}/statement`), false],
];

describe('of what each may do', () => {
  for (const [name, actor, edit, allowed] of cases) {
    test(`${name}: ${allowed ? 'allowed' : 'refused'}`, () => {
      assert.equal(canEdit(fullerPlan(), edit, { actor, today }).allowed, allowed);
    });
  }

  for (const audience of ['governor', 'inspector', 'receiving-setting']) {
    test(`a ${audience} changes nothing at all`, () => {
      for (const [, , edit] of cases) {
        assert.equal(canEdit(fullerPlan(), edit, { actor: { audience }, today }).allowed, false);
      }
    });
  }
});
