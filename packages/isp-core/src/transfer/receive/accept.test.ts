import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyEdit } from '../../edit/apply-edit.ts';
import type { Plan } from '../../plan/plan.ts';
import { examplePlan, id, READING_BARRIER } from '../../testing/example-plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { vale } from '../../testing/transfer-between.ts';
import { acceptReception } from './accept-reception.ts';
import type { Acceptance, Accepted } from './acceptance.ts';
import { receivedIn } from './received-note.ts';
import { receiveTransfer } from './receive-transfer.ts';
import type { Reception } from './reception.ts';

const AT = '2026-09-03T10:00:00Z';

function accept(reception: Reception, acceptance: Acceptance = {}) {
  let next = 7001;
  return acceptReception(reception, acceptance, {
    newId: () => id(next++),
    at: AT,
    by: 'Ms Office',
  });
}

function accepted(reception: Reception, acceptance?: Acceptance): Accepted {
  const result = accept(reception, acceptance);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

const STEP = id(3002);
const move = {
  id: id(3001),
  kind: 'primary-to-secondary',
  status: 'under-way',
  actions: [
    { id: STEP, text: 'Visit with the teaching assistant.', status: 'to-do' },
    { id: id(3003), text: 'Meet the tutor.', status: 'to-do' },
  ],
  peopleWhoKnowMe: [],
} as const;
const moving = { ...examplePlan(), transitions: [move] } as unknown as Plan;
const newRecord = receiveTransfer(receivedPlan(moving), []);
const setting = {
  name: 'Vale Academy',
  kind: 'school',
  phase: 'secondary',
  attendance: 'main',
  from: '2026-09-03',
} as const;

describe('a plan that is accepted', () => {
  test('is a new revision with the setting, the move and a note of the file', () => {
    const { plan, report } = accepted(newRecord, {
      setting,
      leftOn: '2026-07-22',
      move: { actions: [{ id: STEP, status: 'not-done', reason: 'The bus did not come.' }] },
    });
    assert.equal(plan.revision, 4);
    assert.equal(plan.updatedAt, AT);
    const arrived = plan.settings.at(-1);
    assert.equal(arrived?.name, 'Vale Academy');
    assert.equal(arrived.identifiers[0]?.value, vale.value);
    const [made] = plan.transitions;
    assert.equal(made?.status, 'complete');
    assert.equal(made.to, arrived.id);
    assert.equal(made.on, '2026-09-03');
    assert.match(made.sent ?? '', /Hill School sent the plan on 20 July 2026/);
    assert.equal(made.actions[0]?.reason, 'The bus did not come.');
    const codes = report.map(({ code, at }) => `${code} ${at}`);
    assert.ok(
      codes.includes(`ISP_RECEIVE_ACTION_OPEN /transitions/${move.id}/actions/${id(3003)}`),
    );
    assert.deepEqual(receivedIn(plan), [
      {
        transfer: id(9001),
        file: 'a'.repeat(64),
        sender: { scheme: 'urn', value: '900001', name: 'Hill School' },
        issuedAt: '2026-07-20T09:00:00Z',
        receivedAt: AT,
        by: 'Ms Office',
      },
    ]);
  });

  test('comes with edits that lead to it, for the change log', () => {
    const { plan, edits } = accepted(newRecord, { setting });
    let now = moving;
    for (const edit of edits) {
      const applied = applyEdit(now, edit);
      assert.ok(applied.ok);
      now = applied.value.plan;
    }
    assert.deepEqual(now, plan);
  });

  test('notes the last day at the sender only where the sender is known by number or name', () => {
    const left = (settings: Plan['settings']) =>
      accepted(receiveTransfer(receivedPlan({ ...moving, settings }), []), { leftOn: '2026-07-22' })
        .plan.settings[0]?.to;
    const [school] = moving.settings;
    assert.ok(school);
    const identifiers = [{ id: id(3031), scheme: 'urn', value: '900001' }];
    assert.equal(left([{ ...school, identifiers }]), '2026-07-22');
    assert.equal(left([{ ...school, name: 'Hill School' }]), '2026-07-22');
    assert.equal(left([school]), undefined);
  });

  test('does not add a setting twice', () => {
    const twice = accepted(
      receiveTransfer(
        receivedPlan(accepted(newRecord, { setting }).plan, {
          id: id(9002),
          fileDigest: 'b'.repeat(64),
        }),
        [],
      ),
      { setting },
    );
    assert.equal(twice.plan.settings.length, moving.settings.length + 1);
    assert.ok(twice.report.some(({ code }) => code === 'ISP_RECEIVE_SETTING_KNOWN'));
  });

  test('adds the place beside a line for visits there', () => {
    const identifiers = [{ id: id(3031), scheme: 'urn', value: vale.value }];
    const visits = { id: id(3030), ...setting, attendance: 'guest', identifiers } as const;
    const visited = { ...moving, settings: [...moving.settings, visits] } as Plan;
    const { plan } = accepted(receiveTransfer(receivedPlan(visited), []), { setting });
    assert.deepEqual(
      plan.settings.slice(1).map(({ attendance }) => attendance),
      ['guest', 'main'],
    );
  });

  test('asks which move it was where that is not clear', () => {
    const two = { ...moving, transitions: [move, { ...move, id: id(3009), actions: [] }] };
    const reception = receiveTransfer(receivedPlan(two as unknown as Plan), []);
    const { plan, report } = accepted(reception, { move: {} });
    assert.ok(report.some(({ code }) => code === 'ISP_RECEIVE_MOVE_UNCLEAR'));
    assert.deepEqual(
      plan.transitions.map(({ status }) => status),
      ['under-way', 'under-way'],
    );
    const said = accepted(reception, { move: { transition: id(3009) } }).plan.transitions;
    assert.deepEqual(
      said.map(({ status }) => status),
      ['under-way', 'complete'],
    );
  });
});

describe('what both changed', () => {
  const at = `/barriers/${READING_BARRIER}/statement`;
  const ours = withStatement('Ours.');
  const reception = receiveTransfer(receivedPlan({ ...withStatement('Theirs.'), revision: 5 }), [
    ours,
  ]);

  test('is settled as a person chose, and the report says so', () => {
    for (const [take, words] of [
      ['ours', 'Ours.'],
      ['theirs', 'Theirs.'],
    ] as const) {
      const { plan, report } = accepted(reception, { decisions: [{ at, take }] });
      assert.equal(plan.barriers[0]?.statement, words);
      assert.equal(plan.revision, 6);
      const line = report.find((each) => each.at === at);
      assert.equal(
        line?.code,
        take === 'ours' ? 'ISP_RECEIVE_CHOSE_YOURS' : 'ISP_RECEIVE_CHOSE_THEIRS',
      );
      assert.equal(line.theirs, 'Theirs.');
    }
  });

  test('cannot be left open, and nothing else can be decided', () => {
    const codesOf = (acceptance: Acceptance) => {
      const result = accept(reception, acceptance);
      return result.ok ? [] : result.error.map(({ code, path }) => `${code} ${path}`);
    };
    assert.deepEqual(codesOf({}), [`ISP_RECEIVE_UNDECIDED ${at}`]);
    const decisions = [
      { at, take: 'ours' },
      { at: '/person', take: 'ours' },
    ] as const;
    assert.deepEqual(codesOf({ decisions }), ['ISP_RECEIVE_UNKNOWN_DECISION /person']);
  });

  test('in what was recorded of a session cannot be rewritten', () => {
    const entry = { id: id(3081), on: '2026-05-05', delivered: 'yes', note: 'Ours.' } as const;
    const [provision] = examplePlan().provision;
    assert.ok(provision);
    const withEntry = (note: string): Plan => ({
      ...examplePlan(),
      delivery: [{ ...entry, provision: provision.id, note }],
    });
    const came = receivedPlan({ ...withEntry('Theirs.'), revision: 5 });
    const both = receiveTransfer(came, [withEntry('Ours.')]);
    const path = `/delivery/${entry.id}/note`;
    const result = accept(both, { decisions: [{ at: path, take: 'theirs' }] });
    assert.ok(!result.ok && result.error[0]?.code === 'ISP_RECEIVE_CANNOT_TAKE');
    const kept = accepted(both, { decisions: [{ at: path, take: 'ours' }] });
    assert.equal(kept.plan.delivery[0]?.note, 'Ours.');
  });
});

test('what brings nothing new cannot be accepted', () => {
  const same = receiveTransfer(receivedPlan(examplePlan()), [examplePlan()]);
  const result = accept(same);
  assert.ok(!result.ok && result.error[0]?.code === 'ISP_RECEIVE_NOTHING_TO_ACCEPT');
});

function withStatement(statement: string): Plan {
  const [first, ...others] = examplePlan().barriers;
  assert.ok(first);
  return { ...examplePlan(), barriers: [{ ...first, statement }, ...others] };
}
