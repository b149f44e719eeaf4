/** An editor whose plan is drawn and not read yet, and what somebody can do in it all the same. */
import type { Edit } from '@isp-kit/core/edit';
import { parsePlan, type Plan } from '@isp-kit/core/plan';
import { fixtureSync, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { laterAccess } from '../../../context/later-access.ts';
import type { IspPlanEditor } from '../plan-editor.ts';
import { laterSections } from '../sections/later-sections.ts';
import { laterViews } from '../sections/later-views.ts';
import { today, words } from './stage.ts';

/** Everything else is there: only what records edits is held back. */
export const allElse = (): Promise<unknown> =>
  Promise.all([laterAccess.want(), laterSections.want(), laterViews.want()]);

export interface Scene {
  readonly form: HTMLFormElement;
  readonly editor: IspPlanEditor;
  readonly root: ShadowRoot;
  readonly given: Plan;
  readonly edits: Edit[];
}

/** `updateComplete` waits for what is held back, so the test lets frames pass instead. */
export const frames = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** With a `user` drafts are kept for them. */
export async function show(given: unknown, user = ''): Promise<Scene> {
  const form = fixtureSync<HTMLFormElement>(
    html`<form>
      <isp-plan-editor
        name="plan"
        .plan=${given}
        today=${today}
        no-findings
        ?drafts=${user !== ''}
        draft-user=${user}
      ></isp-plan-editor>
    </form>`,
  );
  const editor = form.querySelector<IspPlanEditor>('isp-plan-editor')!;
  const edits: Edit[] = [];
  editor.addEventListener('isp-plan-change', ({ detail }) => edits.push(detail.edit));
  const root = editor.shadowRoot!;
  await waitUntil(() => root.querySelector('.page, [part="opening"]') !== null, 'a drawing');
  await frames();
  return { form, editor, root, given: given as Plan, edits };
}

export const fieldAt = ({ root }: Scene, at: string) =>
  root.getElementById(`at${at.replaceAll('/', '-')}`) as HTMLTextAreaElement;

export async function write(scene: Scene, at: string, text: string): Promise<void> {
  scene.editor.focusField(at);
  await frames();
  const field = fieldAt(scene, at);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await frames();
}

export async function click({ root }: Scene, name: string | RegExp): Promise<void> {
  const found = [...root.querySelectorAll('button')].find((one) => {
    const heard = one.getAttribute('aria-label') ?? words(one);
    return typeof name === 'string' ? heard === name : name.test(heard);
  });
  if (!found) throw new Error(`There is no button ${String(name)}.`);
  found.click();
  await frames();
}

export const planIn = (form: HTMLFormElement): Plan => {
  const parsed = parsePlan(JSON.parse(new FormData(form).get('plan') as string));
  if (!parsed.ok) throw new Error('The form does not hold a plan.');
  return parsed.value;
};
export const content = ({ root }: Scene) => words(root.querySelector('.frame')!);

/** The place of the first words of an outcome. */
export const statement = (plan: Plan, index = 0) =>
  `/outcomes/${plan.outcomes[index]!.id}/statement`;
