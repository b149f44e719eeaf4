/** Laws of receiving, over pairs of plans that random editing made of one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { viewFor } from '../../access/view-for.ts';
import { examplePlan, id } from '../../testing/example-plan.ts';
import { changedAtRandom, leavesOf, randomFrom } from '../../testing/random-changes.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import { acceptReception } from './accept-reception.ts';
import { receiveTransfer } from './receive-transfer.ts';
import type { Reception } from './reception.ts';

const PAIRS = Number(process.env['ISP_RECEIVE_PAIRS'] ?? 400);
const changes = 6;

interface Pair {
  readonly base: Plan;
  readonly ours: Plan;
  readonly theirs: Plan;
}

function* pairs(): Generator<Pair> {
  for (let seed = 1; seed <= PAIRS; seed++) {
    const random = randomFrom(seed);
    const base = changedAtRandom(examplePlan(), random, 'base', changes);
    const ours = changedAtRandom(base, random, 'ours', changes);
    const whole = changedAtRandom(base, random, 'theirs', changes);
    yield { base, ours, theirs: viewFor(whole, { audience: 'receiving-setting' }).plan };
  }
}

const receive = ({ ours, theirs }: Pair, earlier: readonly Plan[] = []): Reception =>
  receiveTransfer(
    receivedPlan(theirs, { withheld: viewFor(theirs, { audience: 'receiving-setting' }).withheld }),
    [ours],
    { earlier, mergeOlder: true, child: { record: ours.id, by: 'Ms Office' } },
  );

/** Leaves of a plan that are not in the record as they were, and of which the report says nothing. */
function unspokenOf(plan: Plan, { plan: merged, report, existing }: Reception): string[] {
  const after = leavesOf(merged ?? existing ?? plan);
  const told = report.map(({ at }) => at).filter((at) => at !== '');
  return [...leavesOf(plan)]
    .filter(([at, value]) => after.get(at) !== value)
    .map(([at]) => at)
    .filter((at) => at !== '/revision' && at !== '/updatedAt')
    .filter((at) => !told.some((place) => at === place || at.startsWith(`${place}/`)));
}

const ids = { at: '2026-09-03T10:00:00Z', newId: () => id(7001) };
const decided = (reception: Reception, take: 'ours' | 'theirs') => ({
  decisions: reception.conflicts.map(({ at }) => ({ at, take })),
});

describe(`over ${PAIRS} pairs of plans`, () => {
  test('no leaf of either vanishes without a line, whether the base is known or not', () => {
    let conflicts = 0;
    for (const pair of pairs()) {
      for (const earlier of [[], [pair.base]]) {
        const reception = receive(pair, earlier);
        conflicts += reception.conflicts.length;
        for (const side of [pair.ours, pair.theirs]) {
          assert.deepEqual(unspokenOf(side, reception), [], reception.outcome);
        }
        if (reception.plan) assert.ok(parsePlan(reception.plan).ok);
      }
    }
    assert.ok(conflicts > PAIRS / 10, `only ${conflicts} conflicts: the pairs are too tame`);
  });

  test('where both say it, and nobody knows what was before, the record stays as it was', () => {
    for (const pair of pairs()) {
      const { plan, report } = receive(pair);
      if (!plan) continue;
      const after = leavesOf(plan);
      for (const { fate, at } of report) {
        if (fate !== 'conflict') continue;
        for (const [leaf, value] of leavesOf(pair.ours)) {
          if (leaf.startsWith(`${at}/`) || leaf === at) assert.equal(after.get(leaf), value, leaf);
        }
      }
    }
  });

  test('what was accepted is known again, whichever side was chosen', () => {
    for (const pair of pairs()) {
      const reception = receive(pair);
      if (!reception.plan) continue;
      for (const take of ['ours', 'theirs'] as const) {
        const accepted = acceptReception(reception, decided(reception, take), ids);
        // Some choices cannot stand beside others: then it says so, and nothing is accepted.
        if (!accepted.ok) {
          assert.equal(accepted.error[0]?.code, 'ISP_RECEIVE_CANNOT_TAKE');
          continue;
        }
        const { plan } = accepted.value;
        assert.ok(plan.revision > Math.max(pair.ours.revision, pair.theirs.revision));
        const again = receive({ ...pair, ours: plan });
        assert.equal(again.outcome, 'already-received');
        assert.equal(again.plan, undefined);
        assert.equal(again.report[0]?.code, 'ISP_RECEIVE_ALREADY');
      }
    }
  });

  test('the order of the records makes no difference', () => {
    for (const { ours, theirs } of pairs()) {
      const twin = { ...ours, id: id(2), person: { ...ours.person, givenName: 'Wren' } };
      const other = { ...ours, id: id(3), person: { ...ours.person, dateOfBirth: '2011-11-11' } };
      const records = [ours, twin, other];
      const results = [records, records.toReversed(), [other, ours, twin]].map((existing) =>
        receiveTransfer(receivedPlan(theirs), existing),
      );
      assert.deepEqual(results[1], results[0]);
      assert.deepEqual(results[2], results[0]);
    }
  });
});
