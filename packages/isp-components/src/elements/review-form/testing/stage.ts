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

export interface StageOptions {
  readonly plan?: Plan;
  readonly today?: string;
  readonly audience?: string;
  readonly calendar?: unknown;
}

export async function stage(options: StageOptions = {}): Promise<Stage> {
  const { today = '2026-11-22', audience = 'senco', calendar } = options;
  const given = options.plan ?? (await fixturePlan('year-8-planning-and-anxiety'));
  const form = await fixture<IspReviewForm>(
    html`<isp-review-form
      .plan=${given}
      .calendar=${calendar}
      audience=${audience}
      today=${today}
    ></isp-review-form>`,
  );
  const scene = { form, given };
  await drawn(scene);
  return scene;
}

/** Drawn, with all that is loaded later, however long a busy machine takes for it. */
export async function drawn({ form }: Pick<Stage, 'form'>): Promise<void> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    await form.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    if (!words(form.shadowRoot!.querySelector('.frame')!).includes('One moment…')) break;
  }
  await form.updateComplete;
}

export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const root = ({ form }: Pick<Stage, 'form'>): ShadowRoot => form.shadowRoot!;

export const focused = (scene: Stage): HTMLInputElement =>
  root(scene).activeElement as HTMLInputElement;

export const stepTitle = (scene: Stage): string => words(root(scene).querySelector('#step-title')!);

export async function press(scene: Stage, key: string): Promise<void> {
  await sendKeys({ press: key });
  await drawn(scene);
}

export async function click(scene: Stage, selector: string): Promise<void> {
  root(scene).querySelector<HTMLElement>(selector)!.click();
  await drawn(scene);
}

export const goOn = (scene: Stage): Promise<void> => click(scene, '#continue');

export async function typeIn(scene: Stage, id: string, text: string): Promise<void> {
  const field = root(scene).querySelector<HTMLInputElement>(`#${id}`)!;
  field.focus();
  field.select();
  await sendKeys({ type: text });
  await drawn(scene);
}

/** Chooses an answer among radios by its value. */
export async function choose(scene: Stage, name: string, value: string): Promise<void> {
  root(scene).querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)!.click();
  await drawn(scene);
}

/** What the form asked to be saved, and how the host of the test answers. */
export function answers(
  { form }: Stage,
  answer: (detail: ReviewSaveDetail) => Promise<SaveOutcome> = ({ plan }) =>
    Promise.resolve({ status: 'saved', plan }),
): ReviewSaveDetail[] {
  const asked: ReviewSaveDetail[] = [];
  form.addEventListener('isp-review-save', ({ detail }) => {
    asked.push(detail);
    detail.respondWith(answer(detail));
  });
  return asked;
}

export const titles = {
  last: 'Since last time',
  basics: 'The meeting',
  voices: 'What the child and family say',
  outcomes: 'What we are working on',
  help: 'Help',
  next: 'What happens next',
  agreement: 'Who agrees',
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
  for (let steps = 0; steps < Object.keys(titles).length; steps++) {
    if (!root(scene).querySelector('#continue')) return;
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
  // An answer may bring another question: twice is as deep as any goes.
  for (let pass = 0; pass < 2; pass++) {
    for (const group of root(scene).querySelectorAll('fieldset')) answerGroup(group, chosen);
    await drawn(scene);
  }
  for (const [id, text] of Object.entries(typed)) {
    if (root(scene).getElementById(id)) await typeWords(scene, id, text);
  }
}

function answerGroup(group: Element, chosen: Readonly<Record<string, string>>): void {
  const radios = [...group.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const [first] = radios;
  if (!first || radios.some(({ checked }) => checked)) return;
  const value = chosen[first.name];
  const isOptional = group.querySelector('.field__optional') !== null;
  const wanted = value === undefined ? first : radios.find((radio) => radio.value === value);
  if (value !== undefined || !isOptional) wanted!.click();
}

async function typeWords(scene: Stage, id: string, text: string): Promise<void> {
  await typeIn(scene, id, text);
  const method = root(scene).getElementById(id.replace(/-words$/, '-method'));
  if (!(method instanceof HTMLSelectElement)) return;
  method.value = 'spoken';
  method.dispatchEvent(new Event('change'));
  await drawn(scene);
}
