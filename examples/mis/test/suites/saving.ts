/** Reading a plan and saving it, as the pages do. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { verifyLog, type Committed } from '@isp-kit/core/edit/log';
import { serializePlan } from '@isp-kit/core/plan';
import { systemClock } from '../../src/clock.ts';
import { readChangeLog } from '../../src/store/change-log.ts';
import { findPerson } from '../../src/store/people.ts';
import { savePlan } from '../../src/store/save-plan.ts';
import { planOf, withOutcome } from '../testing/invented.ts';
import type { Stage } from '../testing/stage.ts';
import { problemOf } from '../testing/visitor.ts';

export function savingTests(stage: () => Stage): void {
  const { id } = planOf('Theo');
  const logOf = (planId: string) =>
    readChangeLog(stage().database, { schoolId: 'larkfield-academy', planId });
  const shownIn = <T>(committed: Committed<T> | undefined): T[] =>
    committed && 'value' in committed ? [committed.value] : [];

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

    const log = await logOf(id);
    const entry = log.entries.at(-1);
    assert.equal(entry?.at, '2026-11-22T10:00:00.000Z');
    assert.deepEqual(shownIn(entry.actor.person), [{ personId: 'mrs-okafor', name: 'Mrs Okafor' }]);
    assert.deepEqual(entry.edits.flatMap(shownIn), [
      { type: 'set', at: '/revision', value: saved.plan.revision },
      { type: 'set', at: '/updatedAt', value: '2026-11-22T10:00:00.000Z' },
      {
        type: 'set',
        at: `/outcomes/${plan.outcomes[0]!.id}/statement`,
        value: 'Theo reads a page to somebody he likes.',
      },
    ]);
    assert.ok((await verifyLog(log, { plan: saved.plan })).ok);
  });

  it('shows what changed to each reader in their words, and says so where the record was altered', async () => {
    const senco = await stage().signIn('mrs-okafor');
    const { plan, etag } = await senco.open(id);
    const edited = withOutcome(plan, 'Theo reads two pages.');
    assert.equal((await senco.put(id, serializePlan(edited), { 'If-Match': etag })).status, 200);
    const history = async () => (await senco.request(`/plans/${id}/history`)).text();
    assert.match(
      await history(),
      /Mrs Okafor changed the outcome .* It now says “Theo reads two pages\./,
    );
    assert.match(await history(), /Nobody has altered this record/);
    const alter = (from: string, to: string) =>
      stage().database.query(
        `update plan_log_entries set entry = replace(entry::text, $2, $3)::json
          where plan_id::text = $1`,
        [id, from, to],
      );
    await alter('reads two pages', 'reads no pages');
    assert.match(await history(), /not as it was written/);
    await alter('reads no pages', 'reads two pages');
    assert.match(await history(), /Nobody has altered this record/);
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
    const save = { person, before: plan, plan };
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
