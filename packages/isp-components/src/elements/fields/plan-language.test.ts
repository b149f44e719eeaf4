import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import '../../define/isp-plan-editor.ts';
import '../../define/isp-review-form.ts';
import { addMessages } from '../../locales/packs.ts';
import { fixturePlan } from '../../testing/fixture-plan.ts';
import type { IspPlanEditor } from '../plan-editor/plan-editor.ts';
import { openPart } from '../plan-editor/testing/stage.ts';
import type { IspReviewForm } from '../review-form/review-form.ts';
import { drawn, goOn, typeIn } from '../review-form/testing/stage.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** The boxes that somebody writes words in, and not digits. */
const boxesIn = (root: ShadowRoot): Box[] => [
  ...root.querySelectorAll<Box>('textarea, input[type="text"]:not([inputmode])'),
];

async function shown(language: string, element: TemplateResult): Promise<ShadowRoot> {
  const page = fixtureSync<HTMLElement>(html`<div lang=${language}>${element}</div>`);
  const root = page.firstElementChild!.shadowRoot!;
  await waitUntil(() => boxesIn(root).length > 0, 'boxes', { timeout: 15_000 });
  return root;
}

const editor = (plan: Plan) =>
  html`<isp-plan-editor .plan=${plan} today="2026-11-22"></isp-plan-editor>`;

/** At the step of the child’s own words. */
async function reviewForm(language: string, plan: Plan): Promise<ShadowRoot> {
  const page = fixtureSync<HTMLElement>(
    html`<div lang=${language}>
      <isp-review-form .plan=${plan} today="2026-11-22"></isp-review-form>
    </div>`,
  );
  const scene = { form: page.querySelector<IspReviewForm>('isp-review-form')!, given: plan };
  await drawn(scene);
  for (let steps = 0; steps < 2; steps++) {
    for (const first of scene.form.shadowRoot!.querySelectorAll<Box>(
      '[type="radio"]:first-of-type',
    )) {
      if (first.id === first.getAttribute('name')) first.click();
    }
    await goOn(scene);
  }
  return scene.form.shadowRoot!;
}

const formOf = (root: ShadowRoot) =>
  root.host.parentElement!.querySelector<IspReviewForm>('isp-review-form')!;
const editorOf = (root: ShadowRoot) =>
  root.host.parentElement!.querySelector<IspPlanEditor>('isp-plan-editor')!;

describe('boxes to write in', () => {
  let plan: Plan;

  before(async () => {
    addMessages('ur', { 'review.continue': 'آگے بڑھیں' });
    plan = await fixturePlan('year-8-planning-and-anxiety');
  });

  it('say which language the plan is in where the page speaks another, and run their own way', async () => {
    for (const root of [await shown('ur', editor(plan)), await reviewForm('ur', plan)]) {
      const boxes = boxesIn(root);
      expect(boxes).not.to.be.empty;
      for (const box of boxes) {
        expect(box.lang, box.id).to.equal(plan.language);
        expect(box.dir, box.id).to.equal('auto');
      }
    }
  });

  it('leave it to the page where plan and page speak the same language', async () => {
    for (const root of [await shown('en', editor(plan)), await reviewForm('en-GB', plan)]) {
      for (const box of boxesIn(root)) expect(box.getAttribute('lang'), box.id).to.equal(null);
    }
  });

  it('are in the language that somebody said it in, in the review form', async () => {
    const root = await reviewForm('en', plan);
    const box = () => root.querySelector<HTMLTextAreaElement>('#q-voice-child-words')!;
    const scene = { form: formOf(root), given: plan };
    await typeIn(scene, 'q-voice-child-words', 'Mathe is ok.');
    expect(box().getAttribute('lang')).to.equal(null);
    const language = root.querySelector<HTMLSelectElement>('#q-voice-child-language')!;
    language.value = 'pl';
    language.dispatchEvent(new Event('change'));
    await drawn(scene);
    expect(box().lang).to.equal('pl');
  });

  it('are in the language that somebody said it in, in the editor', async () => {
    const [first, ...others] = plan.voices;
    const voices = [{ ...first!, language: 'pl' }, ...others];
    const root = await shown('en', editor({ ...plan, voices }));
    const scene = { editor: editorOf(root), root, given: plan };
    await openPart(scene, 'In their own words');
    const toggle = root.getElementById(`at-voices-${first!.id}-toggle`)!;
    if (toggle.ariaExpanded === 'false') toggle.click();
    const said = () => [
      ...[...root.querySelectorAll('textarea')].filter(({ value }) => value === first!.words),
      ...[...root.querySelectorAll('dd')].filter((dd) => dd.textContent === first!.words),
    ];
    await waitUntil(() => said().length > 0, 'what was said', { timeout: 15_000 });
    expect(said().map(({ lang }) => lang)).to.deep.equal(['pl']);
  });
});
