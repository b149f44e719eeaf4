import { expect, fixture, fixtureSync } from '@open-wc/testing';
import { html } from 'lit';
import '../../define/isp-plan-viewer.ts';
import { easyRead, plainAlready } from '../../locales/en/easy-read.ts';
import { viewerDetail } from '../../locales/en/viewer-detail.ts';
import { viewerTools } from '../../locales/en/viewer-tools.ts';
import { viewer as firstPage } from '../../locales/en/viewer.ts';
import { addMessages } from '../../locales/packs.ts';
import { bareKeys } from '../../testing/bare-keys.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { rootOf, wordsOf } from '../../testing/show-viewer.ts';
import type { IspPlanViewer } from './plan-viewer.ts';

async function show(audience: string, content: unknown = ''): Promise<IspPlanViewer> {
  const plan = await fixturePlan('year-9-disagreement');
  return fixture<IspPlanViewer>(
    html`<isp-plan-viewer .plan=${plan} audience=${audience} today="2026-11-22" easy-read
      >${content}</isp-plan-viewer
    >`,
  );
}

const keys = Object.keys({ ...firstPage, ...viewerDetail, ...viewerTools });

describe('easy read', () => {
  it('has words for every message of the viewer, or holds it plain as it is', () => {
    const missing = keys.filter(
      (key) => !Object.hasOwn(easyRead, `easy.${key}`) && !plainAlready.has(key as 'viewer.empty'),
    );
    expect(missing).to.deep.equal([]);
  });

  it('has none for messages that are gone, and none twice', () => {
    const known = new Set(keys);
    const easy = Object.keys(easyRead).map((key) => key.replace(/^easy\./, ''));
    expect([...easy, ...plainAlready].filter((key) => !known.has(key))).to.deep.equal([]);
    expect(easy.filter((key) => plainAlready.has(key as 'viewer.empty'))).to.deep.equal([]);
  });

  it('keeps its sentences short', () => {
    const texts = Object.values(easyRead).flatMap((text) =>
      typeof text === 'string' ? [text] : Object.values(text),
    );
    const long = texts
      .flatMap((text) => text.split(/(?<=[.?!])\s/))
      .filter((sentence) => sentence.split(' ').length > 12);
    expect(long).to.deep.equal([]);
  });

  it('is larger, with a line for each sentence, and not a word of the plan changed', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const easy = await show('parent');
    const quote = rootOf(easy).querySelector('.voice--child blockquote')!;
    expect(quote.querySelectorAll('.idea').length).to.be.greaterThan(4);
    const said = plan.voices.find(({ id }) => quote.closest('figure')!.id === id)!.words;
    expect(quote.textContent.replace(/\s+/g, ' ').trim()).to.equal(said.replace(/\s+/g, ' '));
    const size = getComputedStyle(rootOf(easy).querySelector('.action__what')!).fontSize;
    expect(Number.parseFloat(size)).to.be.greaterThan(20);
    expect(wordsOf(easy)).to.contain('What helps');
    expect(wordsOf(easy)).to.contain('What is important to me');
  });

  it('speaks to the child in easy words that say “you”', async () => {
    const text = wordsOf(await show('child'));
    expect(text).to.contain('What adults do for you');
    expect(text).to.contain('When we meet next');
  });

  it('has a place for a symbol beside each part, and passes axe with one', async () => {
    const easy = await show(
      'parent',
      html`<svg slot="symbol-adults" aria-hidden="true" width="40" height="40"></svg>`,
    );
    const names = [...rootOf(easy).querySelectorAll('slot')].map(({ name }) => name);
    expect(names).to.include.members([
      'symbol-own-words',
      'symbol-about',
      'symbol-strengths',
      'symbol-what-works',
      'symbol-what-matters',
      'symbol-communication',
      'symbol-adults',
      'symbol-outcomes',
      'symbol-detail',
    ]);
    const slot = rootOf(easy).querySelector<HTMLSlotElement>('slot[name="symbol-adults"]')!;
    expect(slot.assignedElements()).to.have.length(1);
    await expect(easy).to.be.accessible();
    expect(bareKeys(easy)).to.deep.equal([]);
  });

  it('leaves a language alone that has no easy words of its own', async () => {
    addMessages('cy', { 'viewer.adults': 'Beth mae oedolion yn ei wneud' });
    const around = fixtureSync<HTMLElement>(html`<div lang="cy"></div>`);
    const viewer = document.createElement('isp-plan-viewer');
    const plan = await fixturePlan('year-4-reading');
    Object.assign(viewer, { plan, easyRead: true, today: '2026-11-22' });
    around.append(viewer);
    await viewer.updateComplete;
    expect(wordsOf(viewer)).to.contain('Beth mae oedolion yn ei wneud');
    addMessages('cy', { 'easy.viewer.adults': 'Help oedolion' });
    await viewer.updateComplete;
    expect(wordsOf(viewer)).to.contain('Help oedolion');
  });
});
