/** Nobody changes what they are not shown, whatever the table lets them change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../edit/edit.ts';
import type { Plan } from '../plan/plan.ts';
import {
  examplePlan,
  id,
  NOISE_BARRIER,
  READING_BARRIER,
  READING_OUTCOME,
  SENCO,
} from '../testing/example-plan.ts';
import { acceptView } from './accept-view.ts';
import type { AccessTable } from './access-table.ts';
import { canEdit } from './can-edit.ts';
import { viewFor } from './view-for.ts';

const mark = { kind: 'third-party' as const, reason: 'About a brother.', audiences: [] };

/** May do everything but see it all. */
const table: AccessTable = {
  fixed: ['/person/dateOfBirth'],
  audiences: [
    {
      audience: 'helper',
      withheld: [{ path: '/basis/disability', reason: 'Not needed here.' }],
      permissions: [{ path: '/**', edits: ['set', 'add', 'move', 'remove'] }],
      refusal: 'No.',
    },
  ],
};
const actor = { audience: 'helper' };

function plan(): Plan {
  const made = examplePlan();
  Object.assign(made.barriers[1] as object, { restricted: mark });
  Object.assign(made.people[0] as object, { restricted: mark });
  Object.assign(made.about.interests[0] as object, { restricted: mark });
  Object.assign(made.adjustments[0] as object, { owner: SENCO });
  return made;
}

const refusedEdits: [string, Edit][] = [
  [
    'a field of a marked line',
    { type: 'set', at: `/barriers/${NOISE_BARRIER}/impact`, value: 'x' },
  ],
  ['a marked line', { type: 'remove', at: `/barriers/${NOISE_BARRIER}` }],
  ['a part that is withheld', { type: 'set', at: '/basis/disability', value: 'no' }],
  [
    'a reference to a marked line',
    { type: 'set', at: `/adjustments/${id(51)}/owner`, value: id(12) },
  ],
  [
    'a list of references that loses one',
    { type: 'set', at: `/adjustments/${id(51)}/barriers`, value: [] },
  ],
  [
    'a part that holds a marked line',
    { type: 'set', at: '/about', value: { ...examplePlan().about, interests: [] } },
  ],
  ['a mark', { type: 'set', at: `/barriers/${READING_BARRIER}/restricted`, value: mark }],
  [
    'a line that brings a mark',
    { type: 'add', at: '/barriers', line: { id: id(900), restricted: mark } },
  ],
  [
    'a mark deep in a part',
    { type: 'set', at: '/ehcp', value: { outcomes: [{ restricted: mark }] } },
  ],
  ['what is fixed, by way of what holds it', { type: 'remove', at: '/person' }],
  [
    'what is fixed, in a part that is set whole',
    { type: 'set', at: '/person', value: { ...examplePlan().person, dateOfBirth: '2018-01-01' } },
  ],
];
for (const [name, edit] of refusedEdits) {
  test(`${name} is refused, with a reason that tells nothing of it`, () => {
    const { allowed, reason } = canEdit(plan(), edit, { actor, table });
    assert.equal(allowed, false);
    assert.doesNotMatch(reason, /brother|Senco|Noise|Trains/);
  });
}

test('what is shown beside it may be changed', () => {
  const edits: Edit[] = [
    { type: 'set', at: `/outcomes/${READING_OUTCOME}/statement`, value: 'x' },
    { type: 'set', at: `/adjustments/${id(51)}/barriers`, value: [NOISE_BARRIER, READING_BARRIER] },
    { type: 'set', at: '/person', value: { ...examplePlan().person, familyName: 'Other' } },
    { type: 'set', at: '/extensions', value: { 'uk.example.mis': { restricted: 'own word' } } },
  ];
  for (const edit of edits) assert.ok(canEdit(plan(), edit, { actor, table }).allowed, edit.type);
});

test('where something that is not shown leans on a line, its removal says so and no more', () => {
  const whole = plan();
  Object.assign(whole.provision[0] as object, { restricted: mark });
  const { plan: view } = viewFor(whole, { audience: 'helper', table });
  const edited = { ...view, outcomes: [], progress: [], reviews: [], agreements: [] };
  const accepted = acceptView(whole, edited, { actor, table });
  assert.ok(!accepted.ok);
  assert.deepEqual(
    accepted.error.map(({ code, path }) => [code, path]),
    [['ISP_ACCESS_UNSEEN', '']],
  );
});

test('newer content that nobody here can judge is shown to whoever sees all, and kept for the rest', () => {
  const newer = { 'dev.isp-kit.newer-version': { version: '1.1', content: { '/x': 'secret' } } };
  const whole = { ...examplePlan(), extensions: newer };
  const seen = viewFor(whole, { audience: 'parent' });
  assert.ok(!JSON.stringify(seen.plan).includes('secret'));
  assert.ok(seen.withheld.some(({ path }) => path === '/extensions/dev.isp-kit.newer-version'));
  assert.deepEqual(viewFor(whole, { audience: 'senco' }).plan, whole);
  const accepted = acceptView(whole, seen.plan, { actor: { audience: 'parent' } });
  assert.deepEqual(accepted, { ok: true, value: { plan: whole, edits: [] } });
  const at = '/extensions/dev.isp-kit.newer-version';
  const edit: Edit = { type: 'remove', at };
  assert.equal(canEdit(whole, edit, { actor, table }).allowed, false);
});
