import { openPlan, type Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, showViewer, wordsOf } from '../../testing/show-viewer.ts';

const id = () => crypto.randomUUID();

/** A plan with a line in every part that the others leave empty. */
async function fullPlan(): Promise<Plan> {
  const plan = structuredClone(await fixturePlan('year-6-aac-before-the-move'));
  const [provision, other] = plan.provision.map((line) => line.id) as [string, string];
  const [person] = plan.people.map((line) => line.id) as [string];
  const wrong = id();
  const promised = id();
  Object.assign(plan, {
    authors: [person],
    delivery: [
      { id: wrong, provision, on: '2026-11-02', delivered: 'yes' },
      {
        id: id(),
        provision,
        on: '2026-11-03',
        delivered: 'no',
        corrects: wrong,
        note: 'Mixed up.',
      },
      { id: id(), provision, on: '2026-11-09', delivered: 'no', reason: 'staff-elsewhere' },
      { id: id(), provision: other, on: '2026-11-10', delivered: 'partly', minutes: 10 },
    ],
    progress: [
      { id: id(), outcome: plan.outcomes[0]!.id, on: '2026-11-05', kind: 'measure', value: 12.5 },
    ],
    advice: [
      {
        id: id(),
        status: 'received',
        service: 'Hearing service',
        givenOn: '2026-09-04',
        recommendations: [
          {
            id: id(),
            text: 'Sit near the front.',
            response: 'not-adopted',
            reason: 'Rosa wants to sit with Ida.',
            provision: [],
            adjustments: [],
          },
        ],
      },
    ],
    base: { kind: 'support-base', hoursInBase: 6.5, hoursInClass: 20, provision: [] },
    ehcp: {
      authority: 'Invented County Council',
      packages: ['communication-package'],
      outcomes: [],
      provision: [{ id: promised, section: 'F', statement: 'Thirty hours.', outcomes: [] }],
    },
    transitions: [
      {
        id: id(),
        kind: 'primary-to-secondary',
        status: 'planned',
        toDescription: 'Larkfield Academy',
        actions: [{ id: id(), text: 'Visit the art room.', status: 'not-done', reason: 'Closed.' }],
        peopleWhoKnowMe: [person],
      },
    ],
    concerns: [
      {
        id: id(),
        kind: 'not-delivered',
        statement: 'She waited three weeks for the new eye tracker.',
        raisedOn: '2026-10-01',
        about: [],
        status: 'open',
        stages: [{ id: id(), stage: 'panel', from: '2026-10-08', dueOn: '2026-11-30' }],
        panel: [{ id: id(), name: 'Dr Ade', role: 'Chair', specialist: true, independent: true }],
      },
    ],
    documents: [
      {
        id: id(),
        title: 'Report on access',
        kind: 'report',
        mediaType: 'application/pdf',
        sha256: '0'.repeat(64),
        keptAt: 'Office, drawer 2',
      },
    ],
    otherPlans: [{ id: id(), kind: 'health-care', title: 'Care at lunch', heldBy: person }],
  });
  delete plan.provision[0]!.ehcpReference;
  plan.provision[0]!.ehcpProvision = [promised];
  const held = plan.reviews.find(({ status }) => status === 'held')!;
  held.adjustments = [
    {
      id: id(),
      adjustment: plan.adjustments[0]!.id,
      happens: 'no',
      helps: 'not-known',
      next: 'keep',
    },
  ];
  const opened = openPlan(plan);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

describe('every part of a plan', () => {
  let plan: Plan;
  before(async () => {
    plan = await fullPlan();
  });

  it('is shown, in words', async () => {
    const text = wordsOf(await showViewer(plan));
    for (const said of [
      'Not delivered, staff were needed elsewhere',
      '12.5',
      'From Hearing service',
      'Not taken up',
      'Rosa wants to sit with Ida.',
      '6.5 in the base, 20 in class with everybody else',
      'Invented County Council',
      'Communication package',
      'From EHC plan: F',
      'From primary to secondary',
      'Not done',
      'She waited three weeks for the new eye tracker.',
      'With a panel, from 8 October 2026',
      'Dr Ade, Chair, independent, specialist in special educational needs',
      'Kept: Office, drawer 2',
      'Health care plan',
      'Does not happen',
      'Written down by',
    ]) {
      expect(text, said).to.contain(said);
    }
  });

  it('counts what was delivered without what a later entry put right', async () => {
    const viewer = await showViewer(plan);
    const [first] = rootOf(viewer).querySelectorAll('[data-fold="delivery"] .line');
    expect(first!.querySelector('p')!.textContent).to.equal('2 times not');
    expect(first!.textContent).to.contain('put right by a later entry');
  });

  it('has an anchor for each of its lines', async () => {
    const viewer = await showViewer(plan);
    const ids = new Set([...rootOf(viewer).querySelectorAll('[id]')].map((element) => element.id));
    // The person, their languages and numbers are told in the text, not as lines to go to.
    const lines = JSON.stringify({ ...plan, person: undefined, settings: undefined, people: [] });
    for (const [, lineId = ''] of lines.matchAll(/"id":"([^"]+)"/g)) {
      if (lineId === plan.id || isFirstStatus(plan, lineId)) continue;
      expect(ids.has(lineId), lineId).to.equal(true);
    }
  });

  it('is accessible when opened', async () => {
    const viewer = await showViewer(plan, 'parent');
    for (const details of rootOf(viewer).querySelectorAll('details')) details.open = true;
    await expect(viewer).to.be.accessible();
  });
});

/** A history of one status is not told: it says no more than the status. */
const isFirstStatus = (plan: Plan, lineId: string) =>
  plan.provision.some(
    ({ statusHistory }) => statusHistory.length < 2 && statusHistory[0]?.id === lineId,
  );
