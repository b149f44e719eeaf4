import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { planFixture, planFixtures, type PlanFixture } from '@isp-kit/fixtures';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { moveOfRobin } from '../../testing/transfer-between.ts';
import { previewTransfer } from './preview-transfer.ts';
import { receiverView } from './receiver-view.ts';

function planOf({ url }: PlanFixture): Plan {
  const parsed = parsePlan(JSON.parse(readFileSync(url, 'utf8')));
  assert.ok(parsed.ok);
  return parsed.value;
}

const moving = planOf(planFixture('year-6-towards-mainstream'));
const view = receiverView({ plan: moving, withheld: [], issuedAt: '2026-07-01T09:00:00Z' });

/** Every text in a value, at any depth. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('the receiver’s view', () => {
  test('opens with what works, and ends with the plan', () => {
    assert.deepEqual(Object.keys(view), [
      'whatWorks',
      'whoKnowsTheChild',
      'dayOne',
      'unfinished',
      'plan',
      'withheld',
    ]);
    assert.equal(Object.keys(view.whatWorks)[0], 'points');
    assert.deepEqual(view.whatWorks.points, moving.about.whatWorks);
  });

  test('has first among those who know the child the ones that were named for it', () => {
    const named = moving.transitions.flatMap(({ peopleWhoKnowMe }) => peopleWhoKnowMe);
    assert.ok(named.length > 0);
    const first = view.whoKnowsTheChild.slice(0, new Set(named).size);
    assert.deepEqual(new Set(first.map(({ id }) => id)), new Set(named));
    const others = moving.people.filter(({ role }) => role !== 'child');
    assert.ok(others.length < moving.people.length, 'the child is among the people of this plan');
    assert.equal(view.whoKnowsTheChild.length, others.length);
  });

  test('has in place on the first day what has not ended', () => {
    const plan = structuredClone(moving);
    const [adjustment] = plan.adjustments;
    const [provision] = plan.provision;
    assert.ok(adjustment && provision);
    adjustment.endedOn = '2026-06-30';
    provision.status = 'ended';
    const { dayOne } = receiverView({ plan, withheld: [], issuedAt: '2026-07-01T09:00:00Z' });
    assert.ok(!dayOne.adjustments.some(({ id }) => id === adjustment.id));
    assert.ok(!dayOne.provision.some(({ id }) => id === provision.id));
    assert.deepEqual(dayOne.communication, plan.person.communication);
    const before = receiverView({ plan, withheld: [], issuedAt: '' }, { on: '2026-06-30' });
    assert.ok(before.dayOne.adjustments.some(({ id }) => id === adjustment.id));
  });

  test('loses nothing that was begun', () => {
    for (const fixture of planFixtures) {
      const each = planOf(fixture);
      const left = receiverView({ plan: each, withheld: [], issuedAt: '2026-07-01T09:00:00Z' });
      const { unfinished } = left;
      for (const move of each.transitions.filter(({ status }) => status !== 'cancelled')) {
        for (const action of move.actions) {
          assert.equal(unfinished.actions.includes(action), action.status !== 'done');
        }
      }
      for (const outcome of each.outcomes) {
        const isOver = outcome.lifecycle === 'completed' || outcome.lifecycle === 'stopped';
        assert.equal(unfinished.outcomes.includes(outcome), !isOver);
      }
      for (const item of each.advice) {
        assert.equal(unfinished.awaited.includes(item), item.status === 'requested');
      }
    }
  });

  test('keeps a disagreement until the same person agrees', () => {
    const plan = planOf(planFixture('year-6-not-agreed'));
    const issuedAt = '2026-07-01T09:00:00Z';
    const before = receiverView({ plan, withheld: [], issuedAt }).unfinished.disagreements;
    const [answer] = before;
    assert.ok(answer);
    const agreed = { ...answer, position: 'agreed', revision: answer.revision + 1 } as const;
    const after = { ...plan, agreements: [...plan.agreements, agreed] };
    const left = receiverView({ plan: after, withheld: [], issuedAt }).unfinished.disagreements;
    assert.equal(left.length, before.length - 1);
  });

  test('lists what helped by the latest review that judged it', () => {
    const plan = structuredClone(moving);
    const [line] = plan.provision;
    const [review] = plan.reviews;
    assert.ok(line && review);
    const judged = (heldOn: string, helped: 'yes' | 'no', n: number) => ({
      ...review,
      ...{ id: `00000000-0000-4000-8000-00000000000${n}`, status: 'held' as const, heldOn },
      provision: [
        {
          id: line.id,
          provision: line.id,
          delivered: 'yes' as const,
          helped,
          next: 'keep' as const,
        },
      ],
    });
    const helped = (first: 'yes' | 'no', last: 'yes' | 'no') => {
      plan.reviews = [judged('2026-05-01', last, 2), judged('2025-05-01', first, 1)];
      return receiverView({ plan, withheld: [], issuedAt: '2026-07-01T09:00:00Z' }).whatWorks
        .provisionThatHelped;
    };
    assert.deepEqual(
      helped('no', 'yes').map(({ id }) => id),
      [line.id],
    );
    assert.deepEqual(helped('yes', 'no'), []);
  });
});

describe('the preview before a place is accepted', () => {
  test('says nothing of who the child is, what they need or what it takes', () => {
    for (const fixture of planFixtures) {
      const each = planOf(fixture);
      const preview = previewTransfer(moveOfRobin({ plan: each }));
      const shown = new Set(texts(preview));
      const { yearGroup, ...person } = each.person;
      const kept = [person, each.basis, each.people, each.about, each.voices, each.barriers];
      const about = new Set(texts([...kept, each.provision, each.adjustments, each.outcomes]));
      about.delete(yearGroup);
      for (const text of shown) {
        const isTheirs = about.has(text) && !texts(moveOfRobin().sender).includes(text);
        assert.ok(!isTheirs || /^\d{4}-\d\d-\d\d$/.test(text), `${each.id}: ${text}`);
      }
      assert.ok(!JSON.stringify(preview).includes(each.person.familyName));
    }
  });

  test('has a closed list of members', () => {
    const fixture = planFixture('year-6-towards-mainstream');
    assert.deepEqual(
      Object.keys(previewTransfer(moveOfRobin({ plan: planOf(fixture) }))).toSorted(),
      [
        'expiresAt',
        ...[
          'firstDay',
          'issuedAt',
          'lawfulAuthority',
          'purpose',
          'recipient',
          'sender',
          'transfer',
        ],
        'yearGroup',
      ],
    );
  });
});
