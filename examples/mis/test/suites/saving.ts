/** Reading a plan and saving it, as the pages do. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { serializePlan } from '@isp-kit/core/plan';
import { systemClock } from '../../src/clock.ts';
import { findPerson } from '../../src/store/people.ts';
import { savePlan } from '../../src/store/save-plan.ts';
import { planOf, withOutcome } from '../testing/invented.ts';
import type { Stage } from '../testing/stage.ts';
import { problemOf } from '../testing/visitor.ts';

export function savingTests(stage: () => Stage): void {
  const { id } = planOf('Theo');

  it('gives the plan in its one stable form, with a strong tag', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const response = await senco.request(`/api/plans/${id}`);
    assert.equal(await response.text(), serializePlan(planOf('Theo')));
    assert.match(response.headers.get('etag') ?? '', /^"[\w-]+"$/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
  });

  it('stores the text byte for byte', async () => {
    const rows = await stage().database.query<{ document: string; revision: number }>(
      'select document::text as document, revision from plans where plan_id::text = $1',
      [id],
    );
    assert.deepEqual(rows, [
      { document: serializePlan(planOf('Theo')), revision: planOf('Theo').revision },
    ]);
  });

  it('saves a change as a new revision, with who made it and when', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const edited = withOutcome(plan, 'Theo reads a page to somebody he likes.');
    stage().clock.instant = '2026-11-22T10:00:00.000Z';
    const response = await senco.put(id, serializePlan(edited), { 'If-Match': etag });
    assert.equal(response.status, 200);
    const saved = await senco.open(id);
    assert.equal(response.headers.get('etag'), saved.etag);
    assert.notEqual(saved.etag, etag);
    assert.equal(saved.plan.revision, plan.revision + 1);
    assert.equal(saved.plan.updatedAt, '2026-11-22T10:00:00.000Z');
    assert.deepEqual(saved.plan.outcomes, edited.outcomes);

    const changes = await stage().database.query(
      `select person_id, changed_at, edits from plan_changes
        where plan_id::text = $1 and revision = $2`,
      [id, saved.plan.revision],
    );
    assert.deepEqual(changes, [
      {
        person_id: 'mrs-okafor',
        changed_at: new Date('2026-11-22T10:00:00.000Z'),
        edits: [
          {
            type: 'set',
            at: `/outcomes/${plan.outcomes[0]!.id}/statement`,
            value: 'Theo reads a page to somebody he likes.',
          },
        ],
      },
    ]);
  });

  it('makes no revision where nothing changed', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const response = await senco.put(id, serializePlan(plan), { 'If-Match': etag });
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('etag'), etag);
  });

  it('refuses a save without a revision', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan } = await senco.open(id);
    for (const headers of [{}, { 'If-Match': '*' }]) {
      const response = await senco.put(id, serializePlan(plan), headers);
      assert.equal((await problemOf(response, 428)).code, 'MIS_NO_IF_MATCH');
    }
  });

  it('refuses a save from a page that was made for somebody else', async () => {
    const teacher = await stage().signIn('mr-bains');
    const { plan, etag } = await teacher.open(id);
    const edited = serializePlan(withOutcome(plan, 'Typed by Mrs Okafor.'));
    const save = (pageFor: string) =>
      teacher.put(id, edited, { 'If-Match': etag, 'MIS-Page-For': pageFor });
    const problem = await problemOf(await save('mrs-okafor'), 409);
    assert.equal(problem.code, 'MIS_OTHER_PERSON');
    assert.match(problem.detail, /Mr Bains is signed in/);
    assert.equal((await teacher.open(id)).etag, etag);
    assert.equal((await save('mr-bains')).status, 200);
  });

  it('refuses a save over somebody else’s, and says what theirs is', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const teacher = await stage().signIn('mr-bains');
    const { plan, etag } = await senco.open(id);
    const theirs = await teacher.open(id);
    const first = await teacher.put(id, serializePlan(withOutcome(theirs.plan, 'Theirs.')), {
      'If-Match': theirs.etag,
    });
    assert.equal(first.status, 200);
    for (const ifMatch of [etag, `W/${etag}`, '"0"']) {
      const ours = serializePlan(withOutcome(plan, 'Ours.'));
      const response = await senco.put(id, ours, { 'If-Match': ifMatch });
      const problem = await problemOf(response, 412);
      const now = await senco.open(id);
      assert.equal(problem.code, 'MIS_STALE_REVISION');
      assert.deepEqual(problem.current, now.plan);
      assert.equal(response.headers.get('etag'), now.etag);
      assert.equal(now.plan.outcomes[0]!.statement, 'Theirs.');
    }
  });

  it('does not store over a revision that came in between, whatever was checked before', async () => {
    const person = await findPerson(stage().database, 'larkfield-academy', 'mrs-okafor');
    assert.ok(person);
    const { plan } = await (await stage().signIn('mrs-okafor')).open(id);
    const save = { person, plan, edits: [] };
    const system = { database: stage().database, clock: systemClock };
    assert.equal((await savePlan(system, save))?.revision, plan.revision + 1);
    assert.equal(await savePlan(system, save), undefined);
    assert.equal(
      (await (await stage().signIn('mrs-okafor')).open(id)).plan.revision,
      plan.revision + 1,
    );
  });

  it('lets exactly one of several saves at the same moment through', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const words = ['one', 'two', 'three', 'four', 'five'];
    const responses = await Promise.all(
      words.map((word) =>
        senco.put(id, serializePlan(withOutcome(plan, word)), { 'If-Match': etag }),
      ),
    );
    const statuses = responses.map(({ status }) => status).toSorted((a, b) => a - b);
    assert.deepEqual(statuses, [200, 412, 412, 412, 412]);
    const now = await senco.open(id);
    assert.equal(now.plan.revision, plan.revision + 1);
    const winner = words[responses.findIndex(({ status }) => status === 200)];
    assert.equal(now.plan.outcomes[0]!.statement, winner);
  });
}
