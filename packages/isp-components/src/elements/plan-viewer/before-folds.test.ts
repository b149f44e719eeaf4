import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define/isp-plan-viewer.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, today } from '../../testing/show-viewer.ts';
import { laterDetail } from './later.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

const id = () => crypto.randomUUID();

describe('a viewer whose folds did not load', () => {
  let viewer: IspPlanViewer;
  const count = (selector: string) => rootOf(viewer).querySelectorAll(selector).length;

  /** What was asked for is done after the next load, which a drawing follows. */
  async function until(isSo: () => boolean): Promise<void> {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) {
      await new Promise((done) => setTimeout(done, 10));
    }
    await viewer.updateComplete;
  }

  beforeEach(async () => {
    laterDetail.want = () => Promise.resolve(undefined);
    const plan = structuredClone(await fixturePlan('year-4-reading'));
    plan.adjustments = Array.from({ length: 40 }, (_, n) => ({
      ...plan.adjustments[0]!,
      id: id(),
      statement: `Strategy ${n}.`,
    }));
    const view = { plan, withheld: [], audience: 'senco' };
    viewer = await fixture<IspPlanViewer>(
      html`<isp-plan-viewer .view=${view} today=${today}></isp-plan-viewer>`,
    );
  });
  const connected = () => Reflect.deleteProperty(laterDetail, 'want');
  afterEach(connected);

  it('shows the first page, and says that there is more', async () => {
    expect(count('.action')).to.equal(20);
    expect(count('details.fold')).to.equal(0);
    expect(rootOf(viewer).querySelector('[part="opening"] .button')).not.to.equal(null);
    expect(viewer.showLine(id())).to.equal(false);
    await expect(viewer).to.be.accessible();
  });

  it('does what was asked for once they come: the rest of a list, a link into a fold', async () => {
    connected();
    rootOf(viewer).querySelector<HTMLButtonElement>('.more')!.click();
    const link = rootOf(viewer).querySelector<HTMLAnchorElement>('.help a')!;
    link.click();
    const focused = () => rootOf(viewer).activeElement;
    await until(() => `#${focused()?.id}` === link.getAttribute('href'));
    expect(`#${focused()?.id}`).to.equal(link.getAttribute('href'));
    expect(focused()!.closest('details')!.open).to.equal(true);
    expect(count('.action')).to.equal(40);
  });
});
