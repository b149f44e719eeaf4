/** Puts a review form on the page with an invented plan, and answers its questions the way a person would. */
import type { Plan } from '@isp-kit/core/plan';
import { fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../define/isp-review-form.ts';
import type { ReviewSaveDetail } from '../../../events/review-save.ts';
import type { SaveOutcome } from '../../../events/save-outcome.ts';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import type { IspReviewForm } from '../review-form.ts';

export interface Stage {
  readonly form: IspReviewForm;
  readonly given: Plan;
}

export async function stage(today = '2026-11-22', audience = 'senco'): Promise<Stage> {
  const given = await fixturePlan('year-8-planning-and-anxiety');
  const form = await fixture<IspReviewForm>(
    html`<isp-review-form .plan=${given} audience=${audience} today=${today}></isp-review-form>`,
  );
  return { form, given };
}

export async function drawn({ form }: Pick<Stage, 'form'>): Promise<void> {
  await form.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await form.updateComplete;
}

export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const stepTitle = ({ form }: Stage): string =>
  words(form.shadowRoot!.querySelector('#step-title')!);

export async function press(scene: Stage, key: string): Promise<void> {
  await sendKeys({ press: key });
  await drawn(scene);
}

export async function goOn(scene: Stage): Promise<void> {
  scene.form.shadowRoot!.querySelector<HTMLElement>('#continue')!.click();
  await drawn(scene);
}

export async function typeIn(scene: Stage, id: string, text: string): Promise<void> {
  const field = scene.form.shadowRoot!.querySelector<HTMLInputElement>(`#${id}`)!;
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await drawn(scene);
}

/** What the form asked to be saved, and how the host of the test answers. */
export function answers(
  { form }: Stage,
  answer: (detail: ReviewSaveDetail) => Promise<SaveOutcome>,
): ReviewSaveDetail[] {
  const asked: ReviewSaveDetail[] = [];
  form.addEventListener('isp-review-save', ({ detail }) => {
    asked.push(detail);
    detail.respondWith(answer(detail));
  });
  return asked;
}

const titles = {
  voices: 'What the child and family say',
  agreement: 'What happens next',
  check: 'Check before you save',
} as const;

/**
 * Goes through the form, choosing `chosen` by field and the first answer for what else must be
 * answered, and typing `typed`. Stops at a step, or goes on to the end and saves.
 */
export async function answerRequired(
  scene: Stage,
  chosen: Readonly<Record<string, string>> = {},
  typed: Readonly<Record<string, string>> = {},
  until?: keyof typeof titles,
): Promise<void> {
  for (let steps = 0; steps < 6; steps++) {
    if (until && stepTitle(scene) === titles[until]) return;
    await answerStep(scene, chosen, typed);
    await goOn(scene);
  }
}

async function answerStep(
  scene: Stage,
  chosen: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
): Promise<void> {
  const root = scene.form.shadowRoot!;
  for (const group of root.querySelectorAll('fieldset')) {
    const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const [first] = radios;
    if (!first || radios.some(({ checked }) => checked)) continue;
    const value = chosen[first.name];
    const isOptional = group.querySelector('.field__optional') !== null;
    const wanted = value === undefined ? first : radios.find((radio) => radio.value === value);
    if (value !== undefined || !isOptional) wanted!.click();
  }
  for (const [id, text] of Object.entries(typed)) {
    if (!root.getElementById(id)) continue;
    await typeIn(scene, id, text);
    const method = root.getElementById(
      id.replace(/-words$/, '-method'),
    ) as HTMLSelectElement | null;
    if (!method || method.localName !== 'select') continue;
    method.value = 'spoken';
    method.dispatchEvent(new Event('change'));
  }
  await drawn(scene);
}
