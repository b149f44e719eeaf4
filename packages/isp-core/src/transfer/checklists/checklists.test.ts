import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checklistInWords } from '../../locales/moving/checklist-in-words.ts';
import { englishJoining, englishLeaving } from '../../locales/moving/checklist-words.ts';
import { valueAtLine } from '../../edit/document-tree.ts';
import { fromPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import { buildCalendar } from '../../reviews/calendar/build-calendar.ts';
import type { SchoolCalendar } from '../../reviews/calendar/school-calendar.ts';
import { addSchoolDays } from '../../reviews/calendar/school-days.ts';
import { examplePlan, id, MOTHER, TEACHER } from '../../testing/example-plan.ts';
import { receivedPlan } from '../../testing/received-plan.ts';
import type { ChecklistEntry } from './checklist-item.ts';
import { joinersChecklist, leaversChecklist } from './checklists.ts';
import { joinerItems } from './joiner-items.ts';
import { leaverItems } from './leaver-items.ts';
import { moveKinds, type Move, type MoveKind } from './move.ts';

const today = '2026-06-15';
const options = { today, profile: englandCurrent };
const all: Move = { kinds: moveKinds };
const only = (...kinds: MoveKind[]): Move => ({ kinds });

const transition = {
  id: id(3001),
  kind: 'primary-to-secondary',
  on: '2026-09-02',
  status: 'planned',
  actions: [
    { id: id(3002), text: 'Visit.', status: 'done' },
    { id: id(3003), text: 'Meet the tutor.', status: 'to-do' },
  ],
  peopleWhoKnowMe: [TEACHER],
  practical: 'A taxi with an escort.',
  sent: 'The plan, on 10 June.',
} as const;

function planWith(change: object = {}): Plan {
  return { ...examplePlan(), transitions: [transition], ...change } as unknown as Plan;
}

const calendar = hillCalendar();

function hillCalendar(): SchoolCalendar {
  const built = buildCalendar({
    id: 'hill',
    name: 'Hill School',
    terms: [
      { name: 'Summer', startsOn: '2026-04-13', endsOn: '2026-07-22' },
      { name: 'Autumn', startsOn: '2026-09-02', endsOn: '2026-12-18' },
    ],
  });
  assert.ok(built.ok, JSON.stringify(built));
  return built.value;
}

const itemOf = (entries: readonly ChecklistEntry[], wanted: string) =>
  entries.find((entry) => entry.id === wanted);
const leaver = (wanted: string, plan = planWith(), move = all, more = {}) =>
  itemOf(leaversChecklist(plan, move, { ...options, ...more }), wanted);
const joiner = (wanted: string, plan = planWith(), move = all, received = {}) =>
  itemOf(joinersChecklist(receivedPlan(plan, received), move, options), wanted);

describe('items', () => {
  const items = [...leaverItems, ...joinerItems];

  test('each have their words, and no words are left over', () => {
    const words = [...Object.keys(englishLeaving), ...Object.keys(englishJoining)];
    assert.deepEqual(
      items.map((item) => item.id),
      words,
    );
    assert.equal(new Set(words).size, words.length);
    const told = checklistInWords(leaversChecklist(planWith(), all, options));
    for (const { title, why, authority } of told) {
      assert.ok(title.endsWith('.') && why.endsWith('.') && authority !== '');
    }
  });

  test('name a source where one asks, and none where it is only practice', () => {
    for (const { id: name, status, sources } of items) {
      assert.equal(sources.length > 0, status !== 'practice', name);
    }
    for (const entry of leaversChecklist(planWith(), all, options)) {
      const statuses = entry.sources.map(({ status }) => status);
      assert.ok(
        statuses.every((status) => status === entry.status),
        entry.id,
      );
    }
  });

  test('lead to places of the plan', () => {
    const plan = planWith({
      ehcp: { authority: 'Hillshire', packages: [], outcomes: [], provision: [] },
      basis: { ...examplePlan().basis, ehcp: 'in-force' },
    });
    const entries = [
      ...leaversChecklist(plan, all, options),
      ...joinersChecklist(receivedPlan(plan), all, options),
    ];
    assert.ok(entries.length > 30);
    for (const { id: name, at } of entries) {
      for (const place of at) {
        assert.notEqual(valueAtLine(plan, fromPointer(place)), undefined, `${name} ${place}`);
      }
    }
  });

  test('are for their kinds of move, and for all where they say none', () => {
    const ids = (move: Move) => leaversChecklist(planWith(), move, options).map((e) => e.id);
    assert.ok(ids(only('to-alternative-provision')).includes('way-back-agreed'));
    assert.ok(!ids(only('to-alternative-provision')).includes('transfer-file-sent'));
    assert.ok(ids(only('mid-year')).includes('transfer-file-sent'));
    assert.ok(!ids(only('mid-year')).includes('way-back-agreed'));
    assert.ok(ids(only('school-closing')).includes('keys-withdrawn'));
    for (const kind of moveKinds) assert.ok(ids(only(kind)).includes('what-works-written'));
  });
});

describe('the leaver’s checklist', () => {
  test('answers itself from the plan where it can', () => {
    assert.deepEqual(leaver('what-works-written')?.state, 'done');
    assert.equal(leaver('people-who-know-named')?.state, 'done');
    assert.equal(leaver('plan-sent')?.state, 'done');
    assert.equal(leaver('travel-settled')?.state, 'done');
    assert.deepEqual(leaver('steps-done')?.at, [`/transitions/${id(3001)}/actions/${id(3003)}`]);
    assert.equal(leaver('new-adults-met')?.state, 'ask');
    const bare = planWith({ transitions: [], voices: [], reviews: [] });
    for (const item of ['steps-done', 'people-who-know-named', 'child-heard', 'family-heard']) {
      assert.equal(leaver(item, bare)?.state, 'not-done', item);
    }
    assert.equal(leaver('reviewed-for-the-move', bare)?.state, 'not-done');
    assert.equal(leaver('plan-sent', bare)?.state, 'ask');
  });

  test('sees help that has ended and is not marked', () => {
    const [line] = examplePlan().provision;
    const over = planWith({ provision: [{ ...line, status: 'active', endsOn: '2026-06-14' }] });
    assert.deepEqual(leaver('lines-up-to-date', over)?.at, [`/provision/${line?.id ?? ''}`]);
    const running = planWith({ provision: [{ ...line, status: 'active', endsOn: today }] });
    assert.equal(leaver('lines-up-to-date', running)?.state, 'done');
    assert.equal(leaver('lines-up-to-date', planWith({ provision: [], delivery: [] })), undefined);
  });

  test('counts fifteen school days, where there is a calendar that knows them', () => {
    const move = { ...all, leftOn: '2026-07-10' };
    const due = leaver('transfer-file-sent', planWith(), move, { calendar })?.due;
    const day = addSchoolDays(calendar, '2026-07-10', 15);
    assert.deepEqual(day, { known: true, date: due?.date });
    assert.match(due?.date ?? '', /^2026-09/);
    assert.match(due?.arithmetic ?? '', /15 school days after 10 July 2026/);
  });

  test('has no such date where nobody knows the days, and says when it has passed', () => {
    const move = { ...all, leftOn: '2026-07-10' };
    assert.equal(leaver('transfer-file-sent', planWith(), move)?.due?.date, undefined);
    assert.match(leaver('transfer-file-sent')?.due?.arithmetic ?? '', /once that day is known/);
    const later = { today: '2026-12-01', calendar };
    assert.equal(leaver('transfer-file-sent', planWith(), move, later)?.due?.isPast, true);
  });

  test('has the law’s date for an EHC plan, from the profile', () => {
    const ehcp = { authority: 'Hillshire', packages: [], outcomes: [], provision: [] };
    const basis = { ...examplePlan().basis, ehcp: 'in-force' };
    const at = { today: '2026-01-10' };
    const named = (change = {}) =>
      leaver('next-place-named', planWith({ ehcp, basis, ...change }), all, at);
    assert.equal(named()?.due?.date, '2026-02-15');
    assert.equal(named()?.state, 'ask');
    assert.equal(named({ ehcp: { ...ehcp, amendedOn: '2026-01-05' } })?.state, 'done');
    assert.equal(named({ basis: examplePlan().basis }), undefined);
    const withoutProfile = leaversChecklist(planWith({ ehcp, basis }), all, { today });
    assert.equal(itemOf(withoutProfile, 'next-place-named')?.due?.date, undefined);
  });

  test('asks a young person from the day on which it is theirs to say', () => {
    const aged = (dateOfBirth: string) =>
      planWith({ person: { ...examplePlan().person, dateOfBirth } });
    assert.equal(leaver('young-person-decides', aged('2010-01-01'))?.state, 'ask');
    assert.equal(leaver('young-person-decides', aged('2011-01-01')), undefined);
  });
});

describe('the joiner’s checklist', () => {
  test('answers from what came and from the record', () => {
    const identity = { same: ['upn'], different: [], unknown: [] } as const;
    assert.equal(joiner('right-child', planWith(), all, { identity })?.state, 'done');
    assert.equal(joiner('right-child')?.state, 'ask');
    assert.equal(joiner('full-set-here', planWith(), all, { set: 'minimum' })?.state, 'not-done');
    assert.equal(joiner('full-set-here'), undefined);
    assert.equal(joiner('setting-in-plan')?.state, 'not-done');
    assert.deepEqual(joiner('steps-left')?.at, [`/transitions/${id(3001)}/actions/${id(3003)}`]);
    assert.equal(joiner('move-completed')?.state, 'not-done');
    assert.equal(joiner('family-met')?.state, 'not-done');
    assert.ok((joiner('adjustments-in-place')?.at.length ?? 0) > 0);
    const [document] = [{ document: id(801), sha256: 'a'.repeat(64), sent: 'beside' } as const];
    const documents = { documents: [document] };
    assert.deepEqual(joiner('documents-here', planWith(), all, documents)?.at, [
      `/documents/${id(801)}`,
    ]);
  });

  test('is done once the record says so', () => {
    const settings = [
      ...examplePlan().settings,
      {
        ...examplePlan().settings[0],
        id: id(3105),
        name: 'Vale Academy',
        identifiers: [{ id: id(3106), scheme: 'urn', value: '900002' }],
      },
    ];
    const [voice] = examplePlan().voices;
    const plan = planWith({
      settings,
      transitions: [{ ...transition, status: 'complete' }],
      voices: [{ ...voice, on: '2026-09-20', person: MOTHER }],
    });
    const entries = joinersChecklist(receivedPlan(planWith()), all, { ...options, plan });
    for (const item of ['setting-in-plan', 'move-completed', 'family-met']) {
      assert.equal(itemOf(entries, item)?.state, 'done', item);
    }
  });
});
