import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { planOf, renderViewer, today, viewOf } from './testing/rendered.ts';
import { pageOf, Site } from './testing/site.ts';

const scripts = {
  // Before Lit, as Lit asks for it.
  hydrate: `import '@lit-labs/ssr-client/lit-element-hydrate-support.js';`,
  page: `import '../src/define/isp-plan-viewer.ts';`,
};
const plan = planOf('year-9-disagreement');

describe('a viewer that a server has rendered', () => {
  let site: Site;
  let html: string;
  before(async () => {
    html = await renderViewer(plan, { audience: 'parent' });
    // The host hands the element the same view that the server rendered, before it is defined.
    const handed = JSON.stringify({ view: viewOf(plan, 'parent'), today }).replaceAll(
      '<',
      '\\u003c',
    );
    const handOver = `<script>
      const viewer = document.querySelector('isp-plan-viewer');
      Object.assign(viewer, ${handed});
      globalThis.firstHeading = viewer.shadowRoot.querySelector('h2');
    </script>`;
    site = await Site.open(scripts);
    site.pages.set('/plain', pageOf(html));
    site.pages.set('/scripted', pageOf(`${html}${handOver}`, ['hydrate', 'page']));
  });
  after(() => site.close());

  it('has the page and every fold in its HTML, and nothing that is withheld', () => {
    for (const said of ['Kez', 'Larkfield Academy', '16 December 2026', 'Agreed in part']) {
      assert.ok(html.includes(said), said);
    }
    assert.ok(html.includes('shadowrootmode="open"'));
    assert.ok(!html.includes('affects how safe Kez feels on the way home'));
    // Buttons that do nothing without a script are not there.
    assert.ok(!html.includes('<button'));
  });

  it('is easy to read where that is asked for', async () => {
    const easy = await renderViewer(plan, { audience: 'child', easyRead: true });
    assert.ok(easy.includes('class="idea"'));
    assert.ok(easy.includes('name="symbol-adults"'));
  });

  it('can be read and opened where no script runs', async () => {
    const page = await site.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(site.address('/plain'));
    assert.match(await textOf(page), /Kez Morton/);
    assert.doesNotMatch(await textOf(page), /Put a second name in/);
    const fold = await page.$('>>> details[data-fold="agreements"] > summary');
    await fold?.click();
    assert.match(await textOf(page), /Put a second name in/);
    await page.close();
  });

  it('is taken over by the element as it stands, and works from then on', async () => {
    const page = await site.browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(site.address('/scripted'));
    await page.waitForSelector('>>> .tools button');
    const after = await page.evaluate(() => {
      const viewer = document.querySelector('isp-plan-viewer');
      const root = viewer?.shadowRoot;
      return {
        // The same node as the server sent: nothing was drawn anew.
        kept: root?.querySelector('h2') === Reflect.get(globalThis, 'firstHeading'),
        heads: root?.querySelectorAll('header').length,
        folds: root?.querySelectorAll('details.fold').length,
      };
    });
    assert.deepEqual(complaints, []);
    assert.equal(after.kept, true);
    assert.equal(after.heads, 1);
    assert.equal(after.folds, html.split('data-fold=').length - 1);
    await page.close();
  });
});

const textOf = (page: Page) =>
  page.evaluate(
    () =>
      document.querySelector('isp-plan-viewer')?.shadowRoot?.querySelector('article')?.innerText ??
      '',
  );
