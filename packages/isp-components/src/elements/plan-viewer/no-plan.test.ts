import { expect } from '@open-wc/testing';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, showViewer, wordsOf } from '../../testing/show-viewer.ts';

describe('a value that is no plan', () => {
  it('says what is wrong, and does not break', async () => {
    const viewer = await showViewer({ format: 'isp-plan', schemaVersion: '1.0' });
    expect(wordsOf(viewer)).to.contain('This plan cannot be shown');
    expect(rootOf(viewer).querySelectorAll('li').length).to.be.greaterThan(0);
    await expect(viewer).to.be.accessible();
  });

  for (const value of ['text', 7, [], { format: 'seating-plan' }]) {
    it(`is met calmly: ${JSON.stringify(value)}`, async () => {
      expect(wordsOf(await showViewer(value))).to.contain('This plan cannot be shown');
    });
  }

  it('gives way to a plan that follows', async () => {
    const viewer = await showViewer('text');
    viewer.plan = await fixturePlan('year-4-reading');
    await viewer.updateComplete;
    expect(wordsOf(viewer)).to.contain('Theo');
  });

  it('is not made of nothing: no plan yet is no mistake', async () => {
    const viewer = await showViewer(undefined);
    expect(wordsOf(viewer)).to.contain('There is no plan to show yet.');
    await expect(viewer).to.be.accessible();
  });

  it('may be one of an earlier version', async () => {
    const response = await fetch(
      new URL('../../../../isp-fixtures/legacy/0.9/year-4-reading.json', import.meta.url),
    );
    expect(wordsOf(await showViewer(await response.json()))).to.contain('Theo');
  });
});
