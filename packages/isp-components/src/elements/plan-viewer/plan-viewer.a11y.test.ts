/** Every plan there is: the states of the viewer are looked at in `served/every-state.test.ts`. */
import { planFixtures } from '@isp-kit/fixtures';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define/isp-plan-viewer.ts';
import { bareKeys } from '../../testing/bare-keys.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

async function opened(name: (typeof planFixtures)[number]['name'], audience: string) {
  const plan = await fixturePlan(name);
  const viewer = await fixture<IspPlanViewer>(
    html`<isp-plan-viewer .plan=${plan} audience=${audience} today="2026-11-22"></isp-plan-viewer>`,
  );
  for (const details of viewer.shadowRoot!.querySelectorAll('details')) details.open = true;
  return viewer;
}

describe('every plan, opened in full, has nothing that axe objects to', () => {
  for (const { name } of planFixtures) {
    for (const audience of ['parent', 'senco']) {
      it(`${name} for ${audience}`, async () => {
        const viewer = await opened(name, audience);
        await expect(viewer).to.be.accessible();
        expect(bareKeys(viewer)).to.deep.equal([]);
      });
    }
  }
});
