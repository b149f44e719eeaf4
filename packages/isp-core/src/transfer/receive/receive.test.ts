import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewFor } from '../../access/view-for.ts';
import type { Plan } from '../../plan/plan.ts';
import { examplePlan, id, NOISE_BARRIER, READING_BARRIER } from '../../testing/example-plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { receiveTransfer } from './receive-transfer.ts';
import type { ReceiveOptions, Reception } from './reception.ts';

const robin = examplePlan;
const receive = (theirs: Plan, existing: readonly Plan[], options?: ReceiveOptions) =>
  receiveTransfer(receivedPlan(theirs), existing, options);

const person = (plan: Plan, change: Partial<Plan['person']>): Plan => ({
  ...plan,
  person: { ...plan.person, ...change },
});
const upn = (value: string) => [{ id: id(2), scheme: 'upn', value }];
const codesOf = ({ report }: Reception) => report.map(({ code }) => code);
const lineAt = ({ report }: Reception, at: string) => report.find((line) => line.at === at);

function withBarrier(plan: Plan, line: string, change: Partial<Plan['barriers'][number]>): Plan {
  const barriers = plan.barriers.map((each) => (each.id === line ? { ...each, ...change } : each));
  return { ...plan, barriers };
}

describe('whose plan it is', () => {
  const other = { ...robin(), id: id(77) };

  test('nobody’s here: it begins a record', () => {
    const stranger = person(other, {
      familyName: 'Otherwise',
      dateOfBirth: '2015-05-05',
      identifiers: [],
    });
    const reception = receive(robin(), [stranger]);
    assert.equal(reception.outcome, 'new-record');
    assert.deepEqual(reception.plan, robin());
    assert.ok(lineAt(reception, '/barriers')?.data?.['lines']);
  });

  test('all agrees: it is joined to that record, and says why', () => {
    const reception = receive({ ...robin(), revision: 4 }, [robin()]);
    assert.equal(reception.outcome, 'merged');
    assert.ok(codesOf(reception).includes('ISP_RECEIVE_SAME_CHILD'));
  });

  const near: Readonly<Record<string, Partial<Plan['person']>>> = {
    'a number that differs': { identifiers: upn('X000000099999') },
    'no number on one side': { identifiers: [] },
    'another birthday': { dateOfBirth: '2012-12-12' },
    'a married name': { familyName: 'Otherwise' },
    'no number, and day and month changed over': { identifiers: [], dateOfBirth: '2017-04-03' },
    'no number, and a slip in a name': { identifiers: [], familyName: 'Exmaple' },
    'no number, and an accent': { identifiers: [], givenName: 'Róbin' },
    'no number, and half of a double name': { identifiers: [], familyName: 'Example-Field' },
    'no number, and a pet name': { identifiers: [], givenName: 'Bertie' },
  };
  for (const [what, change] of Object.entries(near)) {
    test(`${what}: a person decides, and nothing is joined`, () => {
      const reception = receive(robin(), [person(other, change)]);
      assert.equal(reception.outcome, 'ask-child');
      assert.equal(reception.plan, undefined);
      assert.deepEqual(codesOf(reception)[0], 'ISP_RECEIVE_NEAR_MATCH');
      assert.equal(reception.matches[0]?.verdict, 'near');
    });
  }

  test('the plan’s own id counts as a number, and not against what differs', () => {
    const without = { ...person(robin(), { identifiers: [] }), revision: 2 };
    assert.equal(receive(robin(), [without]).outcome, 'merged');
    const wrong = person(robin(), { givenName: 'Wren', familyName: 'Otherwise' });
    assert.equal(receive(robin(), [wrong]).outcome, 'ask-child');
  });

  test('a brother or sister born on the same day is another child', () => {
    const twin = person(other, { givenName: 'Wren', identifiers: upn('X000000017002') });
    assert.equal(receive(robin(), [twin]).outcome, 'new-record');
    const both = receive({ ...robin(), revision: 4 }, [twin, robin()]);
    assert.equal(both.existing?.id, robin().id);
  });

  test('two records agree: a person decides', () => {
    const reception = receive(robin(), [other, robin()]);
    assert.equal(reception.outcome, 'ask-child');
    assert.equal(codesOf(reception)[0], 'ISP_RECEIVE_SEVERAL_MATCH');
    assert.deepEqual(
      reception.matches.map(({ plan }) => plan),
      [robin().id, other.id],
    );
  });

  test('one record agrees and another has the child’s number: a person decides', () => {
    const renamed = person(other, { familyName: 'Otherwise' });
    const reception = receive({ ...robin(), revision: 4 }, [robin(), renamed]);
    assert.equal(codesOf(reception)[0], 'ISP_RECEIVE_SEVERAL_MATCH');
  });

  test('two plans of one record, the later of which replaced the earlier, are one', () => {
    const chain = [other, { ...robin(), id: id(78), replaces: other.id }];
    const reception = receive(robin(), chain);
    assert.equal(reception.outcome, 'second-plan');
    assert.equal(reception.existing?.id, id(78));
  });

  test('what a person says counts, with their name', () => {
    const records = [person(robin(), { familyName: 'Otherwise' })];
    const child = (record: string, by = 'Ms Office') =>
      receive(robin(), records, { child: { record, by } });
    assert.equal(child(robin().id).outcome, 'merged');
    assert.ok(codesOf(child(robin().id)).includes('ISP_RECEIVE_CONFIRMED'));
    assert.equal(child('none').outcome, 'new-record');
    assert.equal(codesOf(child(id(5555)))[0], 'ISP_RECEIVE_UNKNOWN_CHOICE');
    assert.equal(codesOf(child(robin().id, ' '))[0], 'ISP_RECEIVE_UNKNOWN_CHOICE');
  });
});

describe('a plan that is here already', () => {
  const base = robin();
  const ours = { ...withBarrier(base, READING_BARRIER, { statement: 'Ours.' }), revision: 4 };

  test('with the base known, only what both changed is asked about', () => {
    const theirs = { ...withBarrier(base, NOISE_BARRIER, { statement: 'Theirs.' }), revision: 5 };
    const reception = receive(theirs, [ours], { earlier: [base] });
    assert.deepEqual(reception.conflicts, []);
    const at = (line: string) => `/barriers/${line}/statement`;
    assert.equal(lineAt(reception, at(NOISE_BARRIER))?.code, 'ISP_RECEIVE_CHANGED');
    assert.equal(lineAt(reception, at(READING_BARRIER))?.code, 'ISP_RECEIVE_KEPT_CHANGE');
    assert.deepEqual(
      reception.plan?.barriers.map(({ statement }) => statement),
      ['Ours.', 'Theirs.'],
    );
  });

  test('with no base known, every difference is a conflict, and the record stays until it is settled', () => {
    const reception = receive({ ...base, revision: 5 }, [ours]);
    const [conflict] = reception.conflicts;
    assert.equal(conflict?.at, `/barriers/${READING_BARRIER}/statement`);
    assert.equal(conflict.ours, 'Ours.');
    assert.equal(conflict.theirs, base.barriers[0]?.statement);
    assert.equal(reception.plan?.barriers[0]?.statement, 'Ours.');
    assert.match(lineAt(reception, conflict.at)?.todo ?? '', /Choose/);
  });

  test('an older revision changes nothing, and says where it differs', () => {
    const reception = receive(base, [ours]);
    assert.equal(reception.outcome, 'older');
    assert.equal(reception.plan, undefined);
    const line = lineAt(reception, `/barriers/${READING_BARRIER}/statement`);
    assert.equal(line?.code, 'ISP_RECEIVE_NOT_TAKEN');
    assert.equal(receive(base, [ours], { mergeOlder: true }).outcome, 'merged');
  });

  test('the same plan, or one that brings nothing since the last time, was taken in already', () => {
    assert.equal(receive(ours, [ours]).outcome, 'already-received');
    assert.equal(receive(base, [ours], { earlier: [base] }).outcome, 'already-received');
  });

  test('the same revision with other words is put together, too', () => {
    const theirs = { ...withBarrier(base, READING_BARRIER, { impact: 'Theirs.' }), revision: 4 };
    const reception = receive(theirs, [ours], { earlier: [base] });
    assert.equal(reception.plan?.barriers[0]?.impact, 'Theirs.');
    assert.equal(reception.plan.barriers[0].statement, 'Ours.');
  });

  test('what the sender took out goes, with a line; what was only kept back stays', () => {
    const line = { id: id(4711), statement: 'A third.', areas: [] };
    const mine = { ...base, barriers: [...base.barriers, line] };
    const gone = receive({ ...base, revision: 9 }, [mine], { earlier: [mine] });
    assert.equal(lineAt(gone, `/barriers/${line.id}`)?.code, 'ISP_RECEIVE_REMOVED');
    const restricted = { kind: 'by-request', reason: 'The family asked.', audiences: [] } as const;
    const marked = { ...line, restricted: { ...restricted, audiences: [] } };
    const whole = { ...base, barriers: [...base.barriers, marked] };
    const view = viewFor(whole, { audience: 'receiving-setting' });
    const received = receivedPlan({ ...view.plan, revision: 9 }, { withheld: view.withheld });
    const kept = receiveTransfer(received, [mine], { earlier: [mine] });
    assert.ok(kept.plan?.barriers.some((barrier) => barrier.id === line.id));
    assert.equal(lineAt(kept, '/barriers')?.fate, 'withheld');
  });

  test('evidence and lines that are marked here never go, told of or not', () => {
    const [line] = base.provision;
    assert.ok(line);
    const entry = { id: id(4801), provision: line.id, on: '2026-05-05', delivered: 'no' } as const;
    const restricted = { kind: 'safeguarding' as const, reason: 'Kept apart.', audiences: [] };
    const marked = { id: id(4802), statement: 'Marked.', areas: [], restricted };
    const mine = { ...base, delivery: [entry], barriers: [...base.barriers, marked] };
    const { plan } = receive({ ...base, revision: 9 }, [mine], { earlier: [mine] });
    assert.ok(plan);
    assert.ok(plan.delivery.some((each) => each.id === entry.id));
    assert.ok(plan.barriers.some((each) => each.id === marked.id));
  });

  test('a part that was kept back, such as concerns, stays whole here', () => {
    const concern = { kind: 'other', statement: 'A concern.', raisedOn: '2026-01-01' } as const;
    const concerns = [
      { id: id(901), ...concern, about: [READING_BARRIER], status: 'open', stages: [], panel: [] },
    ] as unknown as Plan['concerns'];
    const mine = { ...base, concerns };
    const view = viewFor(mine, { audience: 'receiving-setting' });
    const came = receivedPlan({ ...view.plan, revision: 9 }, { withheld: view.withheld });
    const reception = receiveTransfer(came, [mine], { earlier: [mine] });
    assert.deepEqual(reception.plan?.concerns, concerns);
    assert.equal(lineAt(reception, `/concerns/${id(901)}`)?.code, 'ISP_RECEIVE_KEPT_YOURS');
  });
});

describe('another plan for the same child', () => {
  test('comes in beside the one that is here, and says that it replaces it', () => {
    const theirs = { ...robin(), id: id(77) };
    const reception = receive(theirs, [robin()]);
    assert.equal(reception.outcome, 'second-plan');
    assert.deepEqual(reception.plan, { ...theirs, replaces: robin().id });
    assert.deepEqual(reception.existing, robin());
    assert.deepEqual(reception.report[0]?.data, { here: robin().id, came: id(77) });
  });

  test('that says that it replaced a third keeps saying so', () => {
    const reception = receive({ ...robin(), id: id(77), replaces: id(66) }, [robin()]);
    assert.equal(reception.plan?.replaces, id(66));
    assert.ok(codesOf(reception).includes('ISP_RECEIVE_REPLACES_OTHER'));
  });

  test('that the one here took over from is not taken in', () => {
    const ours = { ...robin(), id: id(77), replaces: robin().id };
    assert.equal(receive(robin(), [ours]).outcome, 'superseded');
    assert.equal(receive({ ...robin(), revision: 9 }, [ours, robin()]).outcome, 'superseded');
  });
});
