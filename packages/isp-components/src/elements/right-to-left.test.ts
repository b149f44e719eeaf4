import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import '../define/isp-plan-editor.ts';
import '../define/isp-plan-viewer.ts';
import '../define/isp-review-form.ts';
import { addLanguage } from '../locales/language-pack.ts';
import { urduForStaff } from '../locales/ur-staff.ts';
import { urdu } from '../locales/ur.ts';
import { fixturePlan } from '../testing/fixture-plan.ts';

const today = '2026-11-22';

/** The shadow tree of an element on a page in Urdu, once what comes later is there. */
async function inUrdu(element: TemplateResult): Promise<ShadowRoot> {
  // A tab that nobody sees draws no frames, so none is waited for.
  const page = fixtureSync<HTMLElement>(html`<div lang="ur" dir="rtl">${element}</div>`);
  const root = page.firstElementChild!.shadowRoot!;
  const until = Date.now() + 10_000;
  while (!root.querySelector('.part, form, textarea, fieldset') && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return root;
}

async function viewer(plan: Plan, audience: string): Promise<ShadowRoot> {
  const root = await inUrdu(
    html`<isp-plan-viewer .plan=${plan} audience=${audience} today=${today}></isp-plan-viewer>`,
  );
  await waitUntil(() => root.querySelector('.foot'), 'the rest of the page has not come');
  return root;
}

const editor = (plan: Plan) =>
  inUrdu(html`<isp-plan-editor .plan=${plan} audience="senco" today=${today}></isp-plan-editor>`);

const reviewForm = (plan: Plan) =>
  inUrdu(html`<isp-review-form .plan=${plan} audience="senco" today=${today}></isp-review-form>`);

const elements = {
  'the viewer': (plan: Plan) => viewer(plan, 'parent'),
  'the editor': editor,
  'the review form': reviewForm,
};

describe('on a page in Urdu', () => {
  let plan: Plan;

  before(async () => {
    addLanguage(urdu);
    addLanguage(urduForStaff);
    plan = await fixturePlan('year-6-aac-before-the-move');
    await setViewport({ width: 320, height: 640 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  for (const [name, show] of Object.entries(elements)) {
    it(`${name} runs right to left, and fits a narrow screen`, async () => {
      const root = await show(plan);
      const frame = root.querySelector('.frame')!;
      expect(getComputedStyle(frame).direction).to.equal('rtl');
      expect(frame.getAttribute('lang')).to.equal('ur');
      expect(root.textContent).to.match(/\p{Script=Arabic}/u);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('what people said in English says so, and runs its own way', async () => {
    const root = await viewer(plan, 'parent');
    const quote = root.querySelector('blockquote')!;
    expect(quote.lang).to.match(/^en/);
    expect(getComputedStyle(quote).direction).to.equal('ltr');
    for (const typed of root.querySelectorAll<HTMLElement>('p.typed')) {
      expect(typed.lang, typed.textContent).to.match(/^en/);
      expect(typed.dir, typed.textContent).to.equal('auto');
    }
    const reasons = [...root.querySelectorAll<HTMLElement>('.withheld li bdi')];
    expect(reasons).not.to.be.empty;
    expect(reasons.every(({ lang }) => lang.startsWith('en'))).to.be.true;
  });

  it('facts beside each other have the comma of the language between them', async () => {
    const root = await viewer(plan, 'parent');
    const beside = 'figcaption, .communication dd, .help__lines .small';
    const texts = [...root.querySelectorAll(beside)].map(({ textContent }) => textContent);
    expect(texts.filter((text) => text.includes('، '))).not.to.be.empty;
    for (const text of texts) expect(text).not.to.contain(', ');
  });

  it('who said something stands first, at the right, and what is told of it follows', async () => {
    const root = await viewer(plan, 'parent');
    const captions = [...root.querySelectorAll('figcaption')].filter((one) =>
      one.checkVisibility(),
    );
    expect(captions).not.to.be.empty;
    for (const caption of captions) {
      const name = caption.querySelector('strong')!.getBoundingClientRect();
      expect(name.right).to.be.closeTo(caption.getBoundingClientRect().right, 2);
    }
  });

  it('boxes to write in follow the words in them', async () => {
    const root = await editor(plan);
    const boxes = [...root.querySelectorAll('textarea')];
    expect(boxes).not.to.be.empty;
    for (const box of boxes) {
      expect(getComputedStyle(box).unicodeBidi).to.equal('plaintext');
    }
  });

  it('the name of a folded line runs its own way', async () => {
    const root = await editor(plan);
    const parts = [...root.querySelectorAll<HTMLElement>('.nav__item')];
    parts.find((part) => part.textContent.includes(urdu.messages['part.barriers']))!.click();
    await waitUntil(() => root.querySelector('.line__toggle bdi'), 'there is no line with a name');
    for (const name of root.querySelectorAll('.line__toggle bdi')) {
      expect(getComputedStyle(name).direction, name.textContent).to.equal('ltr');
    }
  });

  it('the foot of the viewer says that nobody has checked the translation', async () => {
    const root = await viewer(plan, 'parent');
    const said = urdu.messages['shared.translation-unreviewed'];
    expect(root.querySelector('[part="unreviewed"]')?.textContent).to.equal(said);
  });
});
