import { expect, waitUntil } from '@open-wc/testing';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import { rootOf, showViewer, wordsOf } from '../../../testing/show-viewer.ts';
import type { IspPlanViewer } from '../plan-viewer.ts';

const copied: string[] = [];

/** A clipboard that takes what it is given, or refuses. */
function useClipboard(takes: boolean): void {
  const clipboard = {
    write: async ([item]: ClipboardItem[]) => {
      if (!takes) throw new DOMException('no', 'NotAllowedError');
      copied.push(await (await item!.getType('text/plain')).text());
    },
  };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

const button = (viewer: IspPlanViewer, name: string) =>
  [...rootOf(viewer).querySelectorAll('button')].find(
    ({ textContent }) => textContent.trim() === name,
  );
const status = (viewer: IspPlanViewer) =>
  rootOf(viewer).querySelector('[role="status"]')!.textContent.trim();

describe('copying a plan as text', () => {
  let viewer: IspPlanViewer;
  beforeEach(async () => {
    copied.length = 0;
    viewer = await showViewer(await fixturePlan('year-9-disagreement'), 'parent');
  });
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('gives the first page, and says that it is done', async () => {
    useClipboard(true);
    expect(await viewer.copyText()).to.equal(true);
    expect(copied[0]).to.contain('Kez Morton');
    expect(copied[0]).not.to.contain('affects how safe Kez feels');
    expect(status(viewer)).to.contain('copied');
  });

  it('gives all of it where that is asked for', async () => {
    useClipboard(true);
    await viewer.copyText('full');
    await viewer.copyText();
    expect(copied[0]).to.contain('Put a second name in and I will sign it.');
    expect(copied[0]!.length).to.be.greaterThan(copied[1]!.length);
  });

  it('shows the text, selected and with focus, where the browser refuses', async () => {
    useClipboard(false);
    expect(await viewer.copyText()).to.equal(false);
    const text = rootOf(viewer).querySelector<HTMLElement>('.copy__text')!;
    expect(text.textContent).to.contain('Kez Morton');
    expect(rootOf(viewer).activeElement).to.equal(text);
    await expect(viewer).to.be.accessible();
    button(viewer, 'Close the text')!.click();
    await viewer.updateComplete;
    expect(rootOf(viewer).querySelector('.copy__text')).to.equal(null);
  });

  it('is a button away, which the host can take away', async () => {
    useClipboard(true);
    button(viewer, 'Copy as text')!.click();
    await waitUntil(() => copied.length > 0, 'a copy', { timeout: 10_000 });
    expect(copied).to.have.length(1);
    viewer.noActions = true;
    await viewer.updateComplete;
    expect(button(viewer, 'Copy as text')).to.equal(undefined);
    expect(wordsOf(viewer)).to.contain('Kez Morton');
  });
});
