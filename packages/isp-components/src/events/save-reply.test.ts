import { expect } from '@open-wc/testing';
import type { Plan } from '@isp-kit/core/plan';
import { fixturePlan } from '../testing/fixture-plan.ts';
import { warningsDuring } from '../testing/warnings.ts';
import { IspPlanSaveEvent } from './plan-save.ts';

describe('a save that the host is asked for', () => {
  let plan: Plan;
  before(async () => {
    plan = await fixturePlan('year-4-reading');
  });
  const ask = () => new IspPlanSaveEvent({ plan, base: plan });

  it('reaches listeners outside the shadow root', () => {
    const event = ask();
    expect([event.type, event.bubbles, event.composed]).to.deep.equal([
      'isp-plan-save',
      true,
      true,
    ]);
  });

  it('ends as the host says', async () => {
    const event = ask();
    event.detail.respondWith(Promise.resolve({ status: 'saved', plan }));
    expect(await event.outcome()).to.deep.equal({ status: 'saved', plan });
  });

  it('has failed where nobody answers', async () => {
    expect(await ask().outcome()).to.deep.equal({ status: 'failed' });
  });

  it('has failed where the answer is rejected', async () => {
    const event = ask();
    event.detail.respondWith(Promise.reject(new Error('HTTP 503')));
    expect(await event.outcome()).to.deep.equal({ status: 'failed' });
  });

  it('keeps the first of two answers, and says so', async () => {
    const event = ask();
    const warnings = warningsDuring(() => {
      event.detail.respondWith(Promise.resolve({ status: 'saved', plan }));
      event.detail.respondWith(Promise.reject(new Error('late')));
    });
    expect((await event.outcome()).status).to.equal('saved');
    expect(warnings).to.have.length(1);
  });
});
