/** One document for both sides of a complaint. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { viewFor } from '../../access/view-for.ts';
import { diffPlans } from '../../edit/diff-plans.ts';
import { appendChange, startLog } from '../../edit/log/append-change.ts';
import type { ChangeLog } from '../../edit/log/change-log.ts';
import type { Plan } from '../../plan/plan.ts';
import {
  examplePlan,
  id,
  MOTHER,
  NOISE_BARRIER,
  READING_PROVISION,
  SENCO,
  TEACHER,
} from '../../testing/example-plan.ts';
import { chronology } from './chronology.ts';
import { chronologyText } from './chronology-text.ts';

const CONCERN = id(96);

function disputedPlan(): Plan {
  const plan = examplePlan();
  const missed = { provision: READING_PROVISION, delivered: 'no' as const, recordedBy: TEACHER };
  return {
    ...plan,
    delivery: [
      ...plan.delivery,
      { ...missed, id: id(401), on: '2026-05-12', reason: 'staff-absent' },
      { ...missed, id: id(402), on: '2026-05-13' },
      {
        ...missed,
        id: id(403),
        on: '2026-05-13',
        delivered: 'partly',
        minutes: 10,
        corrects: id(402),
      },
    ],
    concerns: [
      {
        id: CONCERN,
        kind: 'not-delivered',
        statement: 'The group has not run.',
        raisedBy: MOTHER,
        raisedOn: '2026-06-01',
        about: [READING_PROVISION],
        status: 'open',
        stages: [
          {
            id: id(97),
            stage: 'senior-leader',
            from: '2026-06-05',
            dueOn: '2026-06-26',
            answeredOn: '2026-06-20',
            answer: 'It runs again.',
          },
        ],
        panel: [],
      },
    ],
  };
}

async function logOf(before: Plan, after: Plan, reason: string): Promise<ChangeLog> {
  const ports = { newSalt: () => '0'.repeat(22) };
  const actor = { audience: 'senco', personId: SENCO, name: 'Ms Senco' };
  const begun = await startLog(before, ports);
  const change = { actor, at: '2026-06-02T15:30:00Z', reason, edits: diffPlans(before, after) };
  return appendChange(begun, change, ports);
}

describe('a chronology', () => {
  const told = chronology(disputedPlan(), undefined);
  const on = (day: string) => told.events.filter((event) => event.on === day);

  test('tells what happened in the order of days', () => {
    const days = told.events.map((event) => event.on);
    assert.deepEqual(days, days.toSorted());
    assert.deepEqual(on('2026-06-01'), [
      {
        ...{ on: '2026-06-01', kind: 'concern', at: `/concerns/${CONCERN}`, who: 'Ms Example' },
        words: 'A concern was raised (not delivered): The group has not run.',
      },
    ]);
    assert.deepEqual(
      on('2026-05-12').map(({ kind, words }) => [kind, words]),
      [
        ['shortfall', '“Phonics group.” did not take place: staff absent'],
        ['progress', 'Progress towards “Robin reads words of two syllables.”: 9'],
      ],
    );
    assert.match(
      on('2026-06-20')
        .map(({ words }) => words)
        .join(),
      /was answered: It runs again/,
    );
    assert.ok(on('2026-05-25').some(({ words }) => /delivered, partly/.test(words)));
    assert.ok(on('2026-05-25').some(({ words }) => words === 'Decided: Try mornings.'));
  });

  test('counts what was missed, corrected records once', () => {
    assert.deepEqual(told.shortfalls, [
      {
        at: `/provision/${READING_PROVISION}`,
        statement: 'Phonics group.',
        ...{ recorded: 3, partly: 1, missed: 1 },
      },
    ]);
  });

  test('about a concern tells of it and of the lines that it is about', () => {
    const { events } = chronology(disputedPlan(), undefined, { about: [CONCERN] });
    assert.ok(events.some(({ kind }) => kind === 'concern'));
    assert.ok(events.some(({ at }) => at === `/delivery/${id(401)}`));
    assert.ok(!events.some(({ kind }) => kind === 'voice' || kind === 'decision'));
  });

  test('has changes from the log, with who and why', async () => {
    const before = disputedPlan();
    const after = structuredClone(before);
    Object.assign(after.provision[0] as object, { place: 'The library' });
    const log = await logOf(before, after, 'The room was taken.');
    const changes = chronology(after, log).events.filter(({ kind }) => kind === 'change');
    assert.deepEqual(changes, [
      {
        ...{ on: '2026-06-02', kind: 'change', at: '/entries/1', who: 'Ms Senco' },
        words:
          'Changed in the plan, the place of the provision: “The library”. Why: The room was taken.',
      },
    ]);
    assert.match(chronologyText(chronology(after, log)), /2 June 2026\n- Changed in the plan/);
  });
});

describe('both sides', () => {
  const mark = (audiences: string[]) => ({
    kind: 'third-party' as const,
    reason: 'About a brother.',
    audiences,
  });
  const only = (...audiences: string[]): Plan => {
    const plan = disputedPlan();
    Object.assign(plan.adjustments[0] as object, {
      startedOn: '2026-01-10',
      restricted: mark(audiences),
    });
    return plan;
  };

  test('hold the same, and neither has what the other may not see', async () => {
    for (const audience of ['parent', 'leader']) {
      const plan = only(audience);
      const log = await logOf(examplePlan(), plan, 'Not for both.');
      const told = chronology(plan, log);
      assert.ok(JSON.stringify(viewFor(plan, { audience }).plan).includes('A quiet place'));
      for (const text of [JSON.stringify(told), chronologyText(told)]) {
        assert.ok(!text.includes('A quiet place'));
        assert.ok(!text.includes('Not for both'));
      }
      const other = audience === 'parent' ? 'leader' : 'parent';
      assert.ok(told.withheld.some(({ side, path }) => side === other && path === '/adjustments'));
      assert.ok(told.changesNotShown > 0);
      assert.match(chronologyText(told), /NOT IN THIS DOCUMENT[^]*About a brother/);
      const swapped = chronology(plan, log, { sides: ['leader', 'parent'] });
      assert.deepEqual(swapped.events, told.events);
    }
  });

  test('have what both may see', () => {
    const told = chronology(only('parent', 'leader'), undefined);
    assert.ok(told.events.some(({ words }) => words.includes('A quiet place')));
    assert.ok(!JSON.stringify(told).includes(NOISE_BARRIER));
  });
});
