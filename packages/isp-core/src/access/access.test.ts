import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Edit } from '../edit/edit.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Plan } from '../plan/plan.ts';
import {
  examplePlan,
  id,
  MOTHER,
  NOISE_BARRIER,
  READING_BARRIER,
  READING_OUTCOME,
  READING_PROVISION,
} from '../testing/example-plan.ts';
import { acceptView } from './accept-view.ts';
import { canEdit } from './can-edit.ts';
import { viewFor } from './view-for.ts';

const audiences = ['senco', 'class-teacher', 'parent'];

/** The example with marked lines that the parent and the teacher may not see. */
function planWithSecrets(): Plan {
  const plan = examplePlan();
  const restricted = { kind: 'third-party', reason: 'About a brother.', audiences: [] } as const;
  Object.assign(plan.barriers[1] as object, {
    restricted: { ...restricted, audiences: [...restricted.audiences] },
  });
  Object.assign(plan.outcomes[0] as object, {
    restricted: {
      kind: 'safeguarding',
      reason: 'Kept to the safeguarding lead.',
      audiences: ['parent'],
    },
  });
  return plan;
}

describe('viewFor', () => {
  for (const audience of audiences) {
    test(`what the ${audience} sees is a plan`, () => {
      const { plan } = viewFor(planWithSecrets(), { audience });
      const parsed = parsePlan(plan);
      assert.ok(parsed.ok, JSON.stringify(parsed));
    });
  }

  test('the SENCO sees all of it', () => {
    const plan = planWithSecrets();
    const view = viewFor(plan, { audience: 'senco' });
    assert.deepEqual(view, { plan, withheld: [] });
  });

  test('a marked line goes with its id, its references and the judgements of it', () => {
    const { plan } = viewFor(planWithSecrets(), { audience: 'class-teacher' });
    const bytes = JSON.stringify(plan);
    for (const secret of [NOISE_BARRIER, READING_OUTCOME, 'About a brother', 'Noise makes']) {
      assert.ok(!bytes.includes(secret), secret);
    }
    assert.deepEqual(plan.reviews[0]?.outcomes, []);
    assert.deepEqual(plan.provision[0]?.outcomes, []);
  });

  test('the audiences that a mark names still see the line', () => {
    const { plan } = viewFor(planWithSecrets(), { audience: 'parent' });
    assert.deepEqual(
      plan.outcomes.map((o) => o.id),
      [READING_OUTCOME],
    );
    assert.deepEqual(
      plan.barriers.map((b) => b.id),
      [READING_BARRIER],
    );
  });

  test('everything that was taken out is listed with its reason', () => {
    const { withheld } = viewFor(planWithSecrets(), { audience: 'class-teacher' });
    assert.deepEqual(withheld.map((w) => [w.path, w.kind]).toSorted(), [
      ['/barriers', 'third-party'],
      ['/basis/disability', 'part'],
      ['/outcomes', 'part'],
      ['/person/identifiers', 'part'],
      ['/progress', 'part'],
      ['/reviews/*/outcomes', 'part'],
    ]);
    assert.ok(withheld.every((w) => w.reason.length > 10));
  });

  test('a teacher is not shown a complaint, and is told so', () => {
    const plan = examplePlan();
    plan.concerns = [
      {
        id: id(96),
        kind: 'not-delivered',
        statement: 'The group has not run since May.',
        raisedOn: '2026-06-01',
        about: [READING_PROVISION],
        status: 'open',
        stages: [],
        panel: [],
      },
    ];
    const view = viewFor(plan, { audience: 'class-teacher' });
    assert.deepEqual(view.plan.concerns, []);
    assert.ok(view.withheld.some((w) => w.path === '/concerns'));
    assert.deepEqual(viewFor(plan, { audience: 'parent' }).plan.concerns, plan.concerns);
  });

  test('that there is a safeguarding matter is told to nobody from whom it is kept', () => {
    const told = JSON.stringify(viewFor(planWithSecrets(), { audience: 'class-teacher' }));
    assert.doesNotMatch(told, /safeguarding/i);
  });

  test('a part that is empty anyway is not listed as withheld', () => {
    const plan = examplePlan();
    plan.person.identifiers = [];
    assert.deepEqual(viewFor(plan, { audience: 'parent' }).withheld, []);
  });

  test('official numbers are on no family copy', () => {
    const { plan } = viewFor(examplePlan(), { audience: 'parent' });
    assert.ok(!JSON.stringify(plan).includes('X000000017001'));
  });

  test('nobody is shown anything under a name that the table does not have', () => {
    assert.throws(() => viewFor(examplePlan(), { audience: 'press' }), /no audience “press”/);
  });

  test('other systems’ data passes through untouched', () => {
    const extensions = {
      'uk.example.mis': { list: [{ id: 'x', restricted: { kind: 'own word' } }] },
    };
    const { plan } = viewFor({ ...examplePlan(), extensions }, { audience: 'class-teacher' });
    assert.deepEqual(plan.extensions, extensions);
  });
});

describe('canEdit', () => {
  const cases: [string, Edit, string, boolean, string?][] = [
    ['a SENCO changes an outcome', set(`/outcomes/${READING_OUTCOME}/statement`), 'senco', true],
    ['a SENCO changes the revision', { type: 'set', at: '/revision', value: 9 }, 'senco', false],
    [
      'a teacher changes an adjustment',
      set(`/adjustments/${id(51)}/statement`),
      'class-teacher',
      true,
    ],
    [
      'a teacher removes an outcome',
      remove(`/outcomes/${READING_OUTCOME}`),
      'class-teacher',
      false,
    ],
    [
      'a teacher unmarks a line',
      set(`/barriers/${NOISE_BARRIER}/restricted/reason`),
      'class-teacher',
      false,
    ],
    ['a teacher changes the name', set('/person/familyName'), 'class-teacher', false],
    ['a teacher gives an answer for the family', addAnswer('family'), 'class-teacher', true],
    [
      'a parent changes provision',
      set(`/provision/${READING_PROVISION}/statement`),
      'parent',
      false,
    ],
    ['a parent gives the family’s answer', addAnswer('family', MOTHER), 'parent', true, MOTHER],
    ['a parent answers as the setting', addAnswer('setting'), 'parent', false, MOTHER],
    ['a parent answers as another person', addAnswer('family', id(12)), 'parent', false, MOTHER],
    ['a parent mends their own words', set(`/voices/${id(32)}/words`), 'parent', true, MOTHER],
    ['a parent changes the child’s words', set(`/voices/${id(31)}/words`), 'parent', false, MOTHER],
    [
      'a parent adds a strength',
      add('/about/strengths', { id: id(29), text: 'Funny' }),
      'parent',
      true,
    ],
  ];
  for (const [name, edit, audience, allowed, personId] of cases) {
    test(`${name}: ${allowed ? 'allowed' : 'refused, with a reason'}`, () => {
      const actor = { audience, ...(personId && { personId }) };
      const access = canEdit(examplePlan(), edit, { actor });
      assert.equal(access.allowed, allowed);
      assert.ok(access.reason.length > 10);
    });
  }

  test('a group is refused where one of its edits is', () => {
    const edits = [set(`/outcomes/${READING_OUTCOME}/statement`), set('/person/familyName')];
    const group: Edit = { type: 'group', edits };
    const access = canEdit(examplePlan(), group, { actor: { audience: 'class-teacher' } });
    assert.equal(access.allowed, false);
  });
});

describe('acceptView', () => {
  for (const audience of audiences) {
    test(`an untouched view of the ${audience} changes nothing`, () => {
      const plan = planWithSecrets();
      const { plan: view } = viewFor(plan, { audience });
      const accepted = acceptView(plan, view, { actor: { audience } });
      assert.deepEqual(accepted, { ok: true, value: { plan, edits: [] } });
    });
  }

  test('a teacher’s change goes into the whole plan, and what they do not see stays', () => {
    const plan = planWithSecrets();
    const { plan: view } = viewFor(plan, { audience: 'class-teacher' });
    const edited = applyEdit(view, {
      type: 'set',
      at: `/adjustments/${id(51)}/barriers`,
      value: [READING_BARRIER],
    });
    assert.ok(edited.ok);
    const accepted = acceptView(plan, edited.value.plan, { actor: { audience: 'class-teacher' } });
    assert.ok(accepted.ok);
    assert.deepEqual(accepted.value.plan.adjustments[0]?.barriers, [
      READING_BARRIER,
      NOISE_BARRIER,
    ]);
    assert.deepEqual(accepted.value.plan.barriers, plan.barriers);
    assert.deepEqual(accepted.value.plan.person.identifiers, plan.person.identifiers);
  });

  test('a refused change is placed by a pointer into what was sent', () => {
    const plan = examplePlan();
    const options = { actor: { audience: 'parent' } };
    const { plan: view } = viewFor(plan, { audience: 'parent' });
    const placesOf = (edited: Plan) => {
      const accepted = acceptView(plan, edited, options);
      assert.ok(!accepted.ok);
      return accepted.error.map(({ path }) => path);
    };
    const [outcome, ...others] = view.outcomes;
    assert.ok(outcome);
    assert.deepEqual(
      placesOf({ ...view, outcomes: [{ ...outcome, statement: 'Another.' }, ...others] }),
      ['/outcomes/0/statement'],
    );
    const added = { ...outcome, id: '8d7dbf5c-0f6a-4f0e-9f38-1f2f3b1c0d11' };
    assert.deepEqual(placesOf({ ...view, outcomes: [...view.outcomes, added] }), [
      `/outcomes/${view.outcomes.length}`,
    ]);
    assert.deepEqual(placesOf({ ...view, adjustments: view.adjustments.slice(1) }), [
      '/adjustments',
    ]);
  });

  test('a change that the actor may not make is refused with its place and reason', () => {
    const plan = examplePlan();
    const { plan: view } = viewFor(plan, { audience: 'parent' });
    const edited = { ...view, status: 'closed' as const };
    const accepted = acceptView(plan, edited, { actor: { audience: 'parent' } });
    assert.ok(!accepted.ok);
    assert.deepEqual(
      accepted.error.map((i) => [i.code, i.path]),
      [['ISP_ACCESS_DENIED', '/status']],
    );
  });

  test('another plan cannot be slipped in under the view', () => {
    const plan = examplePlan();
    const accepted = acceptView(plan, { ...plan, id: id(99) }, { actor: { audience: 'senco' } });
    assert.ok(!accepted.ok);
    assert.equal(accepted.error[0]?.path, '/id');
  });
});

function set(at: string): Edit {
  return { type: 'set', at, value: 'Other words' };
}
function remove(at: string): Edit {
  return { type: 'remove', at };
}
function add(at: string, line: { id: string; [key: string]: string }): Edit {
  return { type: 'add', at, line };
}
function addAnswer(party: string, person?: string): Edit {
  const line = { id: id(95), party, position: 'agreed', revision: 3, on: '2026-06-03' };
  return { type: 'add', at: '/agreements', line: { ...line, ...(person && { person }) } };
}
