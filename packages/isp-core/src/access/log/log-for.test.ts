/** A log cut for an audience. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { diffPlans } from '../../edit/diff-plans.ts';
import type { Edit } from '../../edit/edit.ts';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import { isShown, type ChangeLog } from '../../edit/log/change-log.ts';
import { leaveOut } from '../../edit/log/commitment.ts';
import { parseLog } from '../../edit/log/read-log.ts';
import { verifyLog } from '../../edit/log/verify-log.ts';
import type { Plan } from '../../plan/plan.ts';
import { examplePlan, NOISE_BARRIER, READING_OUTCOME, SENCO } from '../../testing/example-plan.ts';
import { logFor } from './log-for.ts';

const mark = { kind: 'safeguarding' as const, reason: 'Kept.', audiences: [] };

function ports() {
  let n = 0;
  return { newSalt: () => String(n++).padStart(22, '0') };
}

type Step = (plan: Plan) => Plan;

const reword: Step = (plan) => ({
  ...plan,
  outcomes: plan.outcomes.map((o) =>
    o.id === READING_OUTCOME ? { ...o, statement: 'Robin reads a page.' } : o,
  ),
});
const onNoise =
  (more: object): Step =>
  (plan) => ({
    ...plan,
    barriers: plan.barriers.map((b) => (b.id === NOISE_BARRIER ? { ...b, ...more } : b)),
  });
const disability: Step = (plan) => ({ ...plan, basis: { ...plan.basis, disability: 'yes' } });
const both: Step = (plan) => disability(reword(plan));

async function logOf(steps: readonly Step[], first = examplePlan()): Promise<ChangeLog> {
  const random = ports();
  let plan = first;
  let log = await startLog(plan, random);
  for (const step of steps) {
    const after = step(plan);
    const actor = { audience: 'senco', personId: SENCO, name: 'Ms Senco' };
    const change = { actor, at: '2026-09-01T09:00:00Z', reason: 'We agreed this.' };
    log = await appendChange(log, { ...change, edits: diffPlans(plan, after) }, random);
    plan = after;
  }
  return log;
}

async function cutFor(audience: string, log: ChangeLog): Promise<ChangeLog> {
  const cut = await logFor(log, { audience });
  const verified = await verifyLog(cut);
  assert.ok(verified.ok, JSON.stringify(verified));
  assert.ok(parseLog(JSON.parse(JSON.stringify(cut))).ok);
  assert.deepEqual(
    cut.entries.map(({ number, hash, at }) => [number, hash, at]),
    log.entries.map(({ number, hash, at }) => [number, hash, at]),
  );
  return cut;
}

const placesIn = ({ entries }: ChangeLog) =>
  entries.map(({ edits }) =>
    edits.map((edit) => (isShown(edit) && 'at' in edit.value ? edit.value.at : '-')),
  );

describe('a cut log', () => {
  test('is whole for whoever sees all', async () => {
    const log = await logOf([both, onNoise({ restricted: mark })]);
    assert.deepEqual(await cutFor('senco', log), log);
  });

  test('shows what the audience saw happen, and why where that is all', async () => {
    const cut = await cutFor('class-teacher', await logOf([reword, both]));
    assert.deepEqual(placesIn(cut), [[`/outcomes/${READING_OUTCOME}/statement`], ['-']]);
    assert.deepEqual(
      cut.entries.map(({ reason }) => reason && isShown(reason)),
      [true, false],
    );
    assert.equal(isShown(cut.start), false);
  });

  test('shows the start where the audience saw all of it', async () => {
    const plan = examplePlan();
    plan.person.identifiers = [];
    assert.equal(isShown((await cutFor('parent', await logOf([reword], plan))).start), true);
  });

  test('takes a line that was marked later out of the past, and shows one that was unmarked', async () => {
    const place = `/barriers/${NOISE_BARRIER}/impact`;
    const changed = onNoise({ impact: 'Covers his ears.' });
    const marked = await cutFor('parent', await logOf([changed, onNoise({ restricted: mark })]));
    assert.deepEqual(placesIn(marked), [['-'], ['-']]);
    const unmark: Step = (plan) => ({
      ...plan,
      barriers: plan.barriers.map(({ restricted: _gone, ...barrier }) => barrier),
    });
    const steps = [changed, onNoise({ restricted: mark }), unmark];
    assert.deepEqual(placesIn(await cutFor('parent', await logOf(steps))), [[place], ['-'], ['-']]);
  });

  test('names who acted only where they are among the people that the audience sees', async () => {
    const personIn = ({ entries }: ChangeLog) =>
      entries.map(({ actor }) => actor.person && isShown(actor.person));
    assert.deepEqual(personIn(await cutFor('parent', await logOf([reword]))), [true]);
    const plan = examplePlan();
    Object.assign(plan.people[0] as object, { restricted: mark });
    const cut = await cutFor('parent', await logOf([reword], plan));
    assert.deepEqual(personIn(cut), [false]);
    assert.equal(cut.entries[0]?.actor.audience, 'senco');
  });

  test('shows nothing that cannot be judged, since a copy leaves something out before it', async () => {
    const log = await logOf([reword, onNoise({ impact: 'x' })]);
    const copy = { ...log, start: await leaveOut(log.start) };
    assert.deepEqual(placesIn(await cutFor('parent', copy)), [['-'], ['-']]);
  });

  test('shows groups and corrections that come to the same', async () => {
    const plan = examplePlan();
    const random = ports();
    const line = { ...(plan.delivery[0] as object), id: '00000000-0000-4000-8000-000000000950' };
    const edits: Edit[] = [
      { type: 'group', edits: diffPlans(plan, reword(plan)) },
      {
        type: 'correct',
        at: `/delivery/${plan.delivery[0]?.id ?? ''}`,
        line: { ...line, delivered: 'no' },
      },
    ];
    const actor = { audience: 'class-teacher' };
    const begun = await startLog(plan, random);
    const log = await appendChange(begun, { actor, at: '2026-09-01T09:00:00Z', edits }, random);
    const cut = await cutFor('parent', log);
    assert.deepEqual(cut.entries[0]?.edits.map(isShown), [true, true]);
  });
});
