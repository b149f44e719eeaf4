import { viewFor } from '@isp-kit/core/access';
import type { Plan } from '@isp-kit/core/plan';
import { nextReview } from '@isp-kit/core/reviews';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PreparedView } from '../../controllers/view/prepared-view.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { bytesOf, rootOf, showViewer, today, wordsOf } from '../../testing/show-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const asJson = <Value>(value: Value) => JSON.parse(JSON.stringify(value)) as Value;

/** As it comes over the wire, with `changes` made to it. */
function viewOf(plan: Plan, audience: string, changes: object = {}): PreparedView {
  return { ...asJson(viewFor(plan, { audience, today })), audience, ...changes };
}

const show = (view: unknown) =>
  fixture<IspPlanViewer>(html`<isp-plan-viewer .view=${view} today=${today}></isp-plan-viewer>`);

describe('a view that a server has cut', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-9-disagreement');
  });

  for (const audience of ['parent', 'class-teacher', 'senco']) {
    it(`shows what the whole plan shows to this audience (${audience})`, async () => {
      const theirs = wordsOf(await show(viewOf(plan, audience)));
      expect(theirs).to.contain('Kez Morton');
      expect(theirs).to.equal(wordsOf(await showViewer(plan, audience)));
    });
  }

  it('is there as soon as it is drawn, with nothing to wait for', async () => {
    const viewer = await show(undefined);
    viewer.view = viewOf(plan, 'parent');
    await Promise.resolve();
    expect(wordsOf(viewer)).to.contain('Kez Morton');
    expect(wordsOf(viewer)).to.contain('16 December 2026');
  });

  it('goes before a plan, and before the audience that the element names', async () => {
    const viewer = await show(viewOf(plan, 'parent'));
    viewer.plan = plan;
    viewer.audience = 'senco';
    await viewer.updateComplete;
    expect(bytesOf(viewer)).not.to.contain('affects how safe Kez feels on the way home');
    viewer.view = undefined;
    await viewer.updateComplete;
    expect(bytesOf(viewer)).to.contain('affects how safe Kez feels on the way home');
  });

  it('is told when everybody next meets, or counts it after drawing', async () => {
    const undated = structuredClone(plan);
    undated.reviews = undated.reviews.filter((review) => review.status !== 'planned');
    for (const review of undated.reviews) delete review.nextReviewOn;
    const facts = async (changes: object) =>
      rootOf(await show(viewOf(undated, 'parent', changes))).querySelector('.head__facts')!
        .textContent;
    expect(await facts({})).to.contain('The next review is due by');
    expect(await facts({ next: { state: 'overdue', by: '2026-10-01' } })).to.contain(
      'A review was due by 1 October 2026',
    );
    expect(await facts({ next: null })).to.contain('No day is set yet.');
    expect(nextReview(undated, { profile: undefined, today })).to.equal(undefined);
  });
});

describe('a view that is none', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-9-disagreement');
  });

  const cases: Readonly<Record<string, (plan: Plan) => unknown>> = {
    'a plan by itself': (whole) => whole,
    text: () => 'text',
    'no list of what was withheld': (whole) => viewOf(whole, 'parent', { withheld: undefined }),
    'no audience': (whole) => viewOf(whole, 'parent', { audience: '' }),
    'no plan in it': (whole) => viewOf(whole, 'parent', { plan: 7 }),
    'a part that is missing': (whole) => {
      const { barriers: _gone, ...rest } = whole;
      return viewOf(whole, 'parent', { plan: rest });
    },
    'a part that is missing deeper down': (whole) => {
      const view = viewOf(whole, 'parent');
      for (const review of view.plan.reviews) Reflect.deleteProperty(review, 'invited');
      return view;
    },
  };

  for (const [name, make] of Object.entries(cases)) {
    it(`says what is wrong and shows nothing of it: ${name}`, async () => {
      const viewer = await show(make(plan));
      expect(wordsOf(viewer)).to.contain('This plan cannot be shown');
      expect(rootOf(viewer).querySelectorAll('li').length).to.be.greaterThan(0);
      expect(wordsOf(viewer)).not.to.contain('Kez');
    });
  }

  it('gives way to one that follows', async () => {
    const viewer = await show(plan);
    viewer.view = viewOf(plan, 'parent');
    await viewer.updateComplete;
    expect(wordsOf(viewer)).to.contain('Kez Morton');
  });

  it('may only be of an earlier version of the document', async () => {
    const response = await fetch(
      new URL('../../../../isp-fixtures/legacy/0.9/year-4-reading.json', import.meta.url),
    );
    const plan: unknown = await response.json();
    const viewer = await show({ plan, withheld: [], audience: 'senco' });
    expect(wordsOf(viewer)).to.contain('Theo');
  });
});
