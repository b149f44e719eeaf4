import { expect } from '@open-wc/testing';
import { planFixtures } from '@isp-kit/fixtures';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { looksReviewable } from './looks-reviewable.ts';

describe('the outline of a plan', () => {
  it('is there in every plan', async () => {
    for (const { name } of planFixtures)
      expect(looksReviewable(await fixturePlan(name)), name).to.be.true;
  });

  it('is not there where what the first questions read is missing', async () => {
    const plan = await fixturePlan('year-4-reading');
    for (const value of [
      undefined,
      [],
      'plan',
      { ...plan, schemaVersion: '0.9' },
      { ...plan, people: undefined },
      { ...plan, outcomes: [{}] },
      { ...plan, basis: {} },
      { ...plan, reviews: [{ id: 'r' }] },
    ]) {
      expect(looksReviewable(value)).to.be.false;
    }
  });
});
