import { expect } from '@open-wc/testing';
import type { IspLineSelectEvent } from '../../../events/line-select.ts';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import { rootOf, showViewer } from '../../../testing/show-viewer.ts';

describe('links of lines', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const show = async (anchors: boolean) => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    viewer.anchors = anchors;
    await viewer.updateComplete;
    return viewer;
  };

  it('are there where the host asks for them, one for each line, with a name', async () => {
    expect(rootOf(await show(false)).querySelector('.line-anchor')).to.equal(null);
    const viewer = await show(true);
    const links = [...rootOf(viewer).querySelectorAll<HTMLAnchorElement>('.line-anchor')];
    expect(links.length).to.be.greaterThan(10);
    expect(new Set(links.map(({ href }) => href)).size).to.equal(links.length);
    for (const link of links) {
      expect(link.textContent).to.contain('Link to this line');
      expect(link.hash).to.equal(`#line-${link.closest('[id]')!.id}`);
    }
    await expect(viewer).to.be.accessible();
  });

  it('tell the host, which may do something else', async () => {
    const viewer = await show(true);
    const link = rootOf(viewer).querySelector<HTMLAnchorElement>('.line-anchor')!;
    const told: string[] = [];
    const listen = (event: IspLineSelectEvent) => {
      told.push(event.detail.line);
      event.preventDefault();
    };
    viewer.addEventListener('isp-line-select', listen);
    link.click();
    expect(told).to.deep.equal([link.closest('[id]')!.id]);
    expect(location.hash).to.equal('');
    viewer.removeEventListener('isp-line-select', listen);
  });

  it('are followed: the address opens the fold and gives the line focus', async () => {
    const viewer = await show(true);
    const line = rootOf(viewer).querySelector('[data-fold="provision"] [id]')!;
    location.hash = `line-${line.id}`;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    expect(rootOf(viewer).activeElement).to.equal(line);
    expect(line.closest('details')!.open).to.equal(true);
  });
});
