import { planFixture } from '@isp-kit/fixtures';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { laterReader } from '../../context/later-reader.ts';
import '../../define/isp-plan-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

describe('a reader that does not load', () => {
  const textOf = ({ shadowRoot }: IspPlanViewer) => shadowRoot!.textContent;
  let plan: unknown;
  let viewer: IspPlanViewer;

  before(async () => {
    plan = await (await fetch(planFixture('year-9-disagreement').url)).json();
    laterReader.want = () => Promise.resolve(undefined);
    viewer = await fixture<IspPlanViewer>(
      html`<isp-plan-viewer .plan=${plan} today="2026-11-22"></isp-plan-viewer>`,
    );
  });
  after(() => {
    Reflect.deleteProperty(laterReader, 'want');
  });

  it('is told, with nothing of the plan, and passes axe', async () => {
    expect(textOf(viewer)).to.contain('The plan could not be opened');
    expect(textOf(viewer)).not.to.contain('Kez');
    await expect(viewer).to.be.accessible();
  });

  it('can be tried again', async () => {
    const again = () => viewer.shadowRoot!.querySelector('button')!.click();
    again();
    await viewer.updateComplete;
    expect(textOf(viewer)).to.contain('The plan could not be opened');
    Reflect.deleteProperty(laterReader, 'want');
    again();
    viewer.requestUpdate();
    await viewer.updateComplete;
    expect(textOf(viewer)).to.contain('Kez');
    expect(viewer.shadowRoot!.querySelector('[part="opening"]') === null).to.equal(true);
  });
});
