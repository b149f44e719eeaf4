import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, showViewer } from '../../testing/show-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const id = () => crypto.randomUUID();

/** A thousand lines, as years of a record bring together. */
async function longPlan(): Promise<Plan> {
  const plan = structuredClone(await fixturePlan('year-4-reading'));
  const [adjustment] = plan.adjustments;
  const [barrier] = plan.barriers;
  const [provision] = plan.provision;
  const many = <Line>(count: number, make: (index: number) => Line) =>
    Array.from({ length: count }, (_, index) => make(index));
  plan.adjustments = many(120, (n) => ({ ...adjustment!, id: id(), statement: `Strategy ${n}.` }));
  plan.barriers.push(...many(300, (n) => ({ ...barrier!, id: id(), statement: `Barrier ${n}.` })));
  plan.delivery = many(600, () => ({
    id: id(),
    provision: provision!.id,
    on: '2026-10-01',
    delivered: 'yes' as const,
  }));
  return plan;
}

describe('a plan of a thousand lines', () => {
  let plan: Plan;
  let viewer: IspPlanViewer;
  beforeEach(async () => {
    plan = await longPlan();
    viewer = await showViewer(plan);
  });

  const fold = (name: string) =>
    rootOf(viewer).querySelector<HTMLDetailsElement>(`[data-fold="${name}"]`)!;
  const count = (selector: string) => rootOf(viewer).querySelectorAll(selector).length;

  it('draws the first page and the titles of the folds, with their counts', () => {
    expect(fold('delivery').querySelectorAll('li')).to.have.length(0);
    expect(fold('delivery').querySelector('.fold__count')!.textContent).to.equal('600');
    expect(count('*')).to.be.lessThan(1500);
  });

  it('draws what is opened', async () => {
    fold('barriers').open = true;
    await new Promise((done) => fold('barriers').addEventListener('toggle', done, { once: true }));
    await viewer.updateComplete;
    expect(fold('barriers').querySelectorAll('.line')).to.have.length(20);
  });

  it('shows the beginning of a long list, and the rest on asking, without losing focus', async () => {
    expect(count('.action')).to.equal(20);
    const more = rootOf(viewer).querySelector<HTMLButtonElement>('.more')!;
    expect(more.textContent.trim()).to.equal('Show 100 more');
    more.click();
    await viewer.updateComplete;
    expect(count('.action')).to.equal(120);
    expect(rootOf(viewer).activeElement!.id).to.equal(plan.adjustments[20]!.id);
    await expect(viewer).to.be.accessible();
  });

  it('leads to a line that is not drawn yet', () => {
    const far = plan.barriers.at(-1)!;
    expect(rootOf(viewer).getElementById(far.id)).to.equal(null);
    expect(viewer.showLine(far.id)).to.equal(true);
    expect(rootOf(viewer).activeElement!.id).to.equal(far.id);
    expect(viewer.showLine(id())).to.equal(false);
  });

  it('is there whole on paper, and light again after it', async () => {
    viewer.print = 'full';
    dispatchEvent(new Event('beforeprint'));
    expect(count('.action')).to.equal(120);
    expect(fold('barriers').querySelectorAll('.line').length).to.be.greaterThan(300);
    expect(fold('barriers').open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    viewer.requestUpdate();
    await viewer.updateComplete;
    expect(fold('barriers').open).to.equal(false);
    expect(count('.action')).to.equal(20);
  });
});

describe('a plan of the usual length', () => {
  it('has every fold drawn, so that the page can be searched', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    for (const fold of rootOf(viewer).querySelectorAll('.fold__content')) {
      expect(fold.children.length).to.be.greaterThan(0);
    }
  });
});
