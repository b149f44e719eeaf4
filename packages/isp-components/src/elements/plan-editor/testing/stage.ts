/** Puts an editor on the page with an invented plan, and finds things in it the way a person would: by what they say. */
import type { CodeLists } from '@isp-kit/core/codes';
import type { Plan } from '@isp-kit/core/plan';
import type { PlanFixtureName } from '@isp-kit/fixtures';
import { fixture, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../define/isp-plan-editor.ts';
import type { SaveOutcome } from '../../../events/save-outcome.ts';
import { fixturePlan } from '../../../testing/fixture-plan.ts';
import type { IspPlanEditor } from '../plan-editor.ts';
import { laterSections } from '../sections/later-sections.ts';
import { laterViews } from '../sections/later-views.ts';

export const today = '2026-11-22';

export interface Stage {
  readonly editor: IspPlanEditor;
  readonly root: ShadowRoot;
  readonly given: Plan;
}

export interface StageOptions {
  readonly name?: PlanFixtureName;
  readonly audience?: string;
  readonly actorPerson?: string;
  readonly noFindings?: boolean;
  readonly codeLists?: CodeLists;
}

export async function stage(options: StageOptions = {}): Promise<Stage> {
  await Promise.all([laterSections.want(), laterViews.want()]);
  const { name = 'year-8-planning-and-anxiety', audience = 'senco', actorPerson = '' } = options;
  const given = await fixturePlan(name);
  const editor = await fixture<IspPlanEditor>(
    html`<isp-plan-editor
      .plan=${given}
      .codeLists=${options.codeLists}
      ?no-findings=${options.noFindings}
      audience=${audience}
      actor-person=${actorPerson}
      today=${today}
    ></isp-plan-editor>`,
  );
  return { editor, root: editor.shadowRoot!, given };
}

/** Lets the element draw, and what waits for that happen. */
export async function drawn({ editor }: Pick<Stage, 'editor'>): Promise<void> {
  await editor.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await editor.updateComplete;
}

/** Moves focus to a field and replaces what is in it, key by key. */
export async function typeInto(stage: Stage, at: string, text: string): Promise<void> {
  stage.editor.focusField(at);
  const id = `at${at.replaceAll('/', '-')}`;
  const hasFocus = () => stage.root.activeElement?.id.startsWith(id) ?? false;
  // Most parts of the editor come once it has drawn.
  await waitUntil(hasFocus, `focus at ${at}`, { timeout: 10_000 });
  (stage.root.activeElement as HTMLInputElement).select();
  if (text === '') await sendKeys({ press: 'Delete' });
  else await sendKeys({ type: text });
  await drawn(stage);
}

export async function press(stage: Stage, keys: string): Promise<void> {
  await sendKeys({ press: keys });
  await drawn(stage);
}

export function button({ root }: Stage, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? words(one)) === name,
  );
  if (!found) throw new Error(`There is no button “${name}”.`);
  return found;
}

/** Goes to a part of the plan by its button. */
export async function openPart(stage: Stage, title: string): Promise<void> {
  const item = [...stage.root.querySelectorAll<HTMLButtonElement>('.nav__item')].find(
    (one) => words(one.querySelector('span')!) === title,
  );
  item!.click();
  await drawn(stage);
}

export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();

export const status = ({ root }: Stage): string => words(root.querySelector('[role="status"]')!);

/** What the editor asked to be saved, and how the host of the test answers. */
export function answerSaves(
  { editor }: Stage,
  answer: (plan: Plan) => Promise<SaveOutcome> | undefined,
): Plan[] {
  const asked: Plan[] = [];
  editor.addEventListener('isp-plan-save', ({ detail }) => {
    asked.push(detail.plan);
    const promise = answer(detail.plan);
    if (promise) detail.respondWith(promise);
  });
  return asked;
}

/** What a host stores: the plan with its next revision. */
export const stored = (plan: Plan): Plan => ({
  ...plan,
  revision: plan.revision + 1,
  updatedAt: '2026-11-22T10:00:00Z',
});

/** The plan as somebody else saved it meanwhile. */
export function savedByAnother(plan: Plan, change: (copy: Plan) => void): Plan {
  const copy = structuredClone(plan);
  change(copy);
  return stored(copy);
}

/** Saves, and waits until the answer has been taken in. */
export async function save(stage: Stage): Promise<SaveOutcome | undefined> {
  const outcome = await stage.editor.save();
  await drawn(stage);
  return outcome;
}
