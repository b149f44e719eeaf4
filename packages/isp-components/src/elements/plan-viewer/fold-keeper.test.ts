import { expect, fixtureSync } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import { headingsOf, rootOf, showViewer, today } from '../../testing/show-viewer.ts';

describe('reading on', () => {
  it('opens and closes a part by keyboard', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    const fold = rootOf(viewer).querySelector<HTMLDetailsElement>('details.fold')!;
    fold.querySelector<HTMLElement>('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(fold.open).to.equal(true);
    await sendKeys({ press: ' ' });
    expect(fold.open).to.equal(false);
  });

  it('explains a word where it stands, by keyboard', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'), 'parent');
    const word = rootOf(viewer).querySelector<HTMLDetailsElement>('details.word')!;
    (word.closest('.fold') as HTMLDetailsElement).open = true;
    word.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    const meaning = word.querySelector<HTMLElement>('.word__meaning')!;
    expect(meaning.checkVisibility()).to.equal(true);
    expect(meaning.textContent.trim().length).to.be.greaterThan(20);
  });

  it('leads from an outcome to the help in full', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    const link = rootOf(viewer).querySelector<HTMLAnchorElement>('.help a')!;
    const before = location.href;
    link.click();
    const line = rootOf(viewer).activeElement!;
    expect(`#${line.id}`).to.equal(link.getAttribute('href'));
    expect(line.closest('details')!.open).to.equal(true);
    expect(location.href).to.equal(before);
  });

  it('goes to a line that the page asks for, and says where it cannot', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const viewer = await showViewer(plan, 'parent');
    expect(viewer.showLine(plan.people[1]!.id)).to.equal(true);
    const hidden = plan.barriers.find(({ restricted }) => restricted)!;
    expect(viewer.showLine(hidden.id)).to.equal(false);
  });

  it('follows an address that ends in the id of a line', async () => {
    const plan = await fixturePlan('year-4-reading');
    const viewer = await showViewer(plan);
    const { id } = plan.provision[0]!;
    location.hash = id;
    await new Promise((done) => addEventListener('hashchange', done, { once: true }));
    expect(rootOf(viewer).activeElement?.id).to.equal(id);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens every part for paper where the host wants all of it, and closes them after it', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    viewer.print = 'full';
    const folds = [...rootOf(viewer).querySelectorAll<HTMLDetailsElement>('details.fold')];
    folds[1]!.open = true;
    const states = () => folds.map((fold) => fold.open);
    const asBefore = states();
    dispatchEvent(new Event('beforeprint'));
    expect(states()).not.to.include(false);
    dispatchEvent(new Event('afterprint'));
    expect(states()).to.deep.equal(asBefore);
  });

  it('gives every line one anchor', async () => {
    const plan = await fixturePlan('year-9-disagreement');
    const viewer = await showViewer(plan);
    const ids = [...rootOf(viewer).querySelectorAll('[id]')].map((element) => element.id);
    expect(new Set(ids).size).to.equal(ids.length);
    const lines = [
      plan.voices,
      plan.barriers,
      plan.adjustments,
      plan.provision,
      plan.outcomes,
      plan.reviews,
      plan.agreements,
    ];
    expect(ids).to.include.members(lines.flat().map(({ id }) => id));
  });
});

describe('the page around it', () => {
  it('chooses the level of the headings', async () => {
    const viewer = await showViewer(await fixturePlan('year-4-reading'));
    viewer.headingLevel = 1;
    await viewer.updateComplete;
    expect(headingsOf(viewer, 1)).to.have.length(1);
    expect(headingsOf(viewer, 2).length).to.be.greaterThan(3);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`can be as narrow as 320 pixels, with words that do not break (${dir})`, async () => {
      const plan = structuredClone(await fixturePlan('year-4-reading'));
      plan.provision[0]!.statement = 'Fachsprachenunterrichtsvorbereitung'.repeat(40);
      plan.about.strengths[0]!.text = 'a'.repeat(2000);
      const around = fixtureSync<HTMLElement>(html`<div dir=${dir}></div>`);
      around.style.width = '320px';
      const viewer = document.createElement('isp-plan-viewer');
      Object.assign(viewer, { plan, audience: 'senco', today });
      around.append(viewer);
      await viewer.updateComplete;
      for (const details of rootOf(viewer).querySelectorAll('details')) details.open = true;
      expect(viewer.scrollWidth).to.be.at.most(320);
      for (const card of rootOf(viewer).querySelectorAll('.card, .outcome, .line, .action')) {
        expect(card.getBoundingClientRect().width).to.be.at.most(320);
      }
    });
  }

  it('keeps an English date whole where the page runs right to left', async () => {
    const around = fixtureSync<HTMLElement>(html`<div dir="rtl"></div>`);
    const viewer = document.createElement('isp-plan-viewer');
    Object.assign(viewer, { plan: await fixturePlan('year-9-disagreement'), today: '2026-11-22' });
    around.append(viewer);
    await viewer.updateComplete;
    const shown = rootOf(viewer).querySelector('.head__next')!.childNodes;
    const date = [...shown].find((node) => node instanceof Text)!;
    const range = document.createRange();
    const left = (at: number) => {
      range.setStart(date, at);
      range.setEnd(date, at + 1);
      return range.getBoundingClientRect().left;
    };
    const words = date.data;
    expect(left(words.indexOf('16'))).to.be.lessThan(left(words.indexOf('December')));
  });

  it('runs left to right where English stands in for a language that does not', async () => {
    const around = fixtureSync<HTMLElement>(html`<div dir="rtl" lang="ar"></div>`);
    const viewer = document.createElement('isp-plan-viewer');
    around.append(viewer);
    await viewer.updateComplete;
    const frame = rootOf(viewer).querySelector('.frame')!;
    expect(getComputedStyle(frame).direction).to.equal('ltr');
    expect(getComputedStyle(frame).textAlign).to.equal('start');
    around.lang = 'en';
    await new Promise((done) => setTimeout(done));
    await viewer.updateComplete;
    expect(getComputedStyle(frame).textAlign).to.equal('right');
  });
});
