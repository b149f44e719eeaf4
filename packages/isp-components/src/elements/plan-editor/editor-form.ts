/** The plan that is being written as the value of a form field. */
import type { LitElement } from 'lit';
import type { Plan } from '@isp-kit/core/plan';
import { laterEngine } from '../../context/later-engine.ts';
import type { ConflictController } from '../../controllers/conflict-controller.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import { restorableText } from '../../controllers/editing/restorable.ts';
import type { FormValueOptions } from '../../controllers/form-value-controller.ts';
import { idOf } from './scene.ts';

export interface EditorFormParts {
  readonly editing: EditingController;
  readonly conflicts: ConflictController;
  readonly message: () => string;
  /** Why the form cannot be sent yet while something has still to be read or recorded; undefined where nothing has. */
  readonly behind: () => string | undefined;
  readonly missing: () => string;
  /** Why the advice holds the form back, where it is to. */
  readonly advice: () => string | undefined;
  /** Whether the browser may keep what is written, in plain form, to restore the page with. */
  readonly isKept: () => boolean;
}

export function editorFormValue(
  host: LitElement & { readonly required: boolean },
  parts: EditorFormParts,
): FormValueOptions {
  const { editing, conflicts, behind, message, missing, advice, isKept } = parts;
  return {
    value: () => (editing.plan ? planText(editing.plan) : null),
    state: () => {
      const { base, state } = editing;
      return base && state && isKept() ? restorableText({ base, state }) : null;
    },
    invalid: () => {
      const waits = behind();
      if (waits !== undefined) return { message: waits, anchor: null };
      if (conflicts.open || editing.problems.length > 0) {
        return { message: message(), anchor: anchorIn(host.shadowRoot, editing) };
      }
      const isMissing = host.required && !editing.plan;
      if (isMissing) return { message: missing(), anchor: null, isMissing };
      const held = advice();
      return held === undefined
        ? null
        : { message: held, anchor: anchorIn(host.shadowRoot, editing) };
    },
  };
}

/** As a form submits it: in the kit’s own order of keys, or until that is known as the host gave it. */
const planText = (plan: Plan): string =>
  laterEngine.loaded?.planText(plan) ?? `${JSON.stringify(plan, null, 2)}\n`;

/** The first field that is wrong, where it is in sight; else the button that leads to all of them. */
function anchorIn(root: ShadowRoot | null, { problems }: EditingController): HTMLElement | null {
  const fields = problems.map(({ at }) => root?.getElementById(idOf(at)));
  return fields.find((field) => field) ?? root?.getElementById('save') ?? null;
}
