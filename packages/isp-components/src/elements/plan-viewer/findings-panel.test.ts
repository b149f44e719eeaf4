import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, showViewer } from '../../testing/show-viewer.ts';

describe('findings beside a plan', () => {
  const show = async (audience: string, properties: object) => {
    const viewer = await showViewer(await fixturePlan('year-9-disagreement'), audience);
    Object.assign(viewer, properties);
    await viewer.updateComplete;
    return viewer;
  };
  const listIn = (viewer: Awaited<ReturnType<typeof show>>) =>
    rootOf(viewer).querySelector('isp-finding-list');

  it('are not there unless the host asks', async () => {
    expect(listIn(await show('senco', {}))).to.equal(null);
  });

  it('are there for staff, by the plan’s own profile or by one that is named', async () => {
    const viewer = await show('senco', { showFindings: '' });
    const list = listIn(viewer)!;
    expect(list.findings.length).to.be.greaterThan(0);
    viewer.showFindings = 'england-proposed-2029';
    await viewer.updateComplete;
    expect(list.findings).to.not.equal(undefined);
    expect(viewer.shadowRoot!.querySelectorAll('isp-finding-list')).to.have.length(1);
    await expect(viewer).to.be.accessible();
  });

  for (const audience of ['parent', 'child', 'young-person']) {
    it(`are never there for a family unless the host says so: ${audience}`, async () => {
      const viewer = await show(audience, { showFindings: '' });
      expect(listIn(viewer)).to.equal(null);
      viewer.familyFindings = true;
      await viewer.updateComplete;
      expect(listIn(viewer)).not.to.equal(null);
    });
  }

  it('say that they see no more than this copy shows', async () => {
    const viewer = await show('class-teacher', { showFindings: '' });
    expect(rootOf(viewer).querySelector('[part~="findings"]')!.textContent).to.contain(
      'What is kept back from it they cannot see.',
    );
  });
});
