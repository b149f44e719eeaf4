import { planFixture } from '@isp-kit/fixtures';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../define/isp-plan-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

/** What the page has fetched since the test began. What it needs to begin with is held by the size budgets. */
const fetched = (path: string) =>
  performance
    .getEntriesByType('resource')
    .some(({ name }) => new URL(name).pathname.includes(path));

const later = ['/context/reader.ts', '/context/dates.ts'];

describe('what the viewer fetches', () => {
  it('is nothing more for a view, and the reader for a plan', async () => {
    // A page that is not built fetches more files than a browser keeps count of.
    performance.clearResourceTimings();
    performance.setResourceTimingBufferSize(10_000);
    const response = await fetch(planFixture('year-9-disagreement').url);
    const plan: unknown = await response.json();
    const view = { plan, withheld: [], audience: 'senco' };
    const viewer = await fixture<IspPlanViewer>(
      html`<isp-plan-viewer .view=${view} today="2026-11-22"></isp-plan-viewer>`,
    );
    expect(viewer.shadowRoot!.textContent).to.contain('Kez');
    for (const path of later) expect(fetched(path), path).to.equal(false);

    viewer.view = undefined;
    viewer.plan = plan;
    await viewer.updateComplete;
    expect(viewer.shadowRoot!.textContent).to.contain('Kez');
    for (const path of later) expect(fetched(path), path).to.equal(true);
  });
});
