import { expect, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import { viewer } from '../locales/en/viewer.ts';
import { addMessages } from '../locales/packs.ts';
import { IspElement } from './isp-element.ts';

class Probe extends IspElement {
  static override readonly english = [viewer];

  protected override render() {
    return html`<p>${this.t('viewer.empty')}</p>`;
  }
}
customElements.define('isp-test-probe', Probe);

const probeIn = async (around: Element) => {
  const probe = around.querySelector<Probe>('isp-test-probe')!;
  await probe.updateComplete;
  return probe;
};
const text = (element: Element) => element.shadowRoot?.textContent.trim();
const settle = (element: Probe) =>
  new Promise<void>((done) => setTimeout(done)).then(() => element.updateComplete);

describe('the language of an element', () => {
  before(() => addMessages('cy', { 'viewer.empty': 'Dim cynllun eto.' }));

  it('is that of the nearest ancestor', async () => {
    const around = fixtureSync(
      html`<div lang="en">
        <div lang="cy"><isp-test-probe></isp-test-probe></div>
      </div>`,
    );
    expect(text(await probeIn(around))).to.equal('Dim cynllun eto.');
  });

  it('follows a change', async () => {
    const around = fixtureSync(html`<div lang="en"><isp-test-probe></isp-test-probe></div>`);
    const probe = await probeIn(around);
    expect(text(probe)).to.equal('There is no plan to show yet.');
    around.setAttribute('lang', 'cy');
    await settle(probe);
    expect(text(probe)).to.equal('Dim cynllun eto.');
  });

  it('is found, and followed, across a shadow root', async () => {
    const outer = fixtureSync(html`<div lang="cy"></div>`);
    const probe = new Probe();
    outer.attachShadow({ mode: 'open' }).append(probe);
    await probe.updateComplete;
    expect(text(probe)).to.equal('Dim cynllun eto.');
    outer.setAttribute('lang', 'en');
    await settle(probe);
    expect(text(probe)).to.equal('There is no plan to show yet.');
  });

  it('shows a translation that arrives late', async () => {
    const around = fixtureSync(html`<div lang="ro"><isp-test-probe></isp-test-probe></div>`);
    const probe = await probeIn(around);
    expect(text(probe)).to.equal('There is no plan to show yet.');
    addMessages('ro', { 'viewer.empty': 'Nu există încă un plan.' });
    await probe.updateComplete;
    expect(text(probe)).to.equal('Nu există încă un plan.');
  });
});
