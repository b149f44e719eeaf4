import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { ADAPTED_FROM } from '../../controllers/editing/adapted-from.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, showViewer } from '../../testing/show-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const idea = (title: string, url?: string) => ({
  [ADAPTED_FROM]: { starter: 'quiet-start', title, ...(url !== undefined && { url }) },
});

describe('a line that began as an idea', () => {
  let plan: Plan;
  before(async () => {
    plan = structuredClone(await fixturePlan('year-4-reading'));
    plan.adjustments[0]!.extensions = idea('Whole School SEND', 'https://ideas.example/1');
    plan.outcomes[0]!.extensions = idea('A book of ours');
    plan.provision[0]!.extensions = idea('Nobody’s', 'javascript:alert(1)');
  });

  const marks = (viewer: IspPlanViewer) => [
    ...rootOf(viewer).querySelectorAll<HTMLElement>('[part~="adapted"]'),
  ];
  const markOf = (viewer: IspPlanViewer, id: string) =>
    rootOf(viewer).getElementById(id)!.querySelector<HTMLElement>('[part~="adapted"]')!;

  it('says so to staff, with a way to the idea', async () => {
    const viewer = await showViewer(plan, 'class-teacher');
    const mark = markOf(viewer, plan.adjustments[0]!.id);
    expect(mark.textContent.trim()).to.equal('Began as an idea from Whole School SEND');
    expect(mark.querySelector('a')!.href).to.equal('https://ideas.example/1');
    expect(markOf(viewer, plan.outcomes[0]!.id).textContent.trim()).to.equal(
      'Began as an idea from A book of ours',
    );
    await expect(viewer).to.be.accessible();
  });

  it('links to pages of the web and to nothing else', async () => {
    const mark = markOf(await showViewer(plan, 'senco'), plan.provision[0]!.id);
    expect(mark.textContent.trim()).to.equal('Began as an idea from Nobody’s');
    expect(mark.querySelector('a')).to.equal(null);
  });

  it('says nothing of it to families, nor where a line was nobody’s idea', async () => {
    expect(marks(await showViewer(plan, 'senco'))).to.have.length(3);
    expect(marks(await showViewer(plan, 'parent'))).to.have.length(0);
  });
});
