import type { Plan } from '@isp-kit/core/plan';
import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { bytesOf, rootOf, showViewer, wordsOf } from '../../testing/show-viewer.ts';

describe('what an audience may not see', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-9-disagreement');
  });
  const secret = 'affects how safe Kez feels on the way home';

  for (const audience of ['parent', 'class-teacher', '']) {
    it(`is nowhere in the tree, and is listed with its reason (${audience || 'nobody said'})`, async () => {
      const viewer = await showViewer(plan, audience);
      expect(bytesOf(viewer)).not.to.contain(secret);
      expect(bytesOf(viewer)).not.to.contain('X000299617019');
      for (const { id, restricted } of [...plan.barriers, ...plan.adjustments]) {
        if (restricted) expect(bytesOf(viewer)).not.to.contain(id);
      }
      const withheld = rootOf(viewer).querySelector('[part~="withheld"]')!.textContent;
      expect(withheld).to.contain('What gets in the way');
      expect(withheld).to.contain('kept to the people who need it');
      expect(withheld).not.to.match(/safeguarding/i);
      expect(withheld).to.contain('Official numbers');
    });
  }

  it('also says what a server had already taken out', async () => {
    const viewer = await showViewer(plan, 'senco');
    viewer.withheld = [{ path: '/concerns', kind: 'part', reason: 'Kept by the server.' }];
    await viewer.updateComplete;
    const list = rootOf(viewer).querySelector('[part~="withheld"]')!.textContent;
    expect(list).to.contain('Kept by the server.');
  });

  it('the SENCO sees, marked as not for everybody', async () => {
    const viewer = await showViewer(plan, 'senco');
    expect(wordsOf(viewer)).to.contain(secret);
    expect(rootOf(viewer).querySelectorAll('.restricted')).to.have.length(2);
    expect(rootOf(viewer).querySelector('[part~="withheld"]')).to.equal(null);
  });

  it('goes from the tree when the audience changes', async () => {
    const viewer = await showViewer(plan, 'senco');
    viewer.audience = 'parent';
    await viewer.updateComplete;
    expect(bytesOf(viewer)).not.to.contain(secret);
  });

  it('is everything, for an audience without rules', async () => {
    const viewer = await showViewer(plan, 'press');
    expect(wordsOf(viewer)).to.contain('Nobody has said what “press” may see');
    expect(wordsOf(viewer)).not.to.contain('Kez');
  });
});
