/** What somebody is in the midst of: the field or line that has focus. */
import { valueAt } from '../../controllers/editing/plan-tree.ts';
import type { EditingController } from '../../controllers/editing/editing-controller.ts';
import { idOf } from './scene.ts';
import { placeIn } from './sections/place-in.ts';

/** Whether focus is in the field at a place, or anywhere in its line where that is new. */
export function isInHand(
  root: ShadowRoot | null,
  at: string,
  { base }: Pick<EditingController, 'base'>,
): boolean {
  const focused = root?.activeElement;
  if (!root || !focused) return false;
  const { lineAt, field, rest } = placeIn(at);
  const isNew = lineAt !== undefined && base !== undefined && valueAt(base, lineAt) === undefined;
  if (isNew) return holds(root.getElementById(idOf(lineAt)), focused);
  if (!field) return false;
  const control = root.getElementById(idOf(at.slice(0, at.length - rest.length)));
  return holds(control?.closest('[part="field"]'), focused);
}

const holds = (around: Element | null | undefined, focused: Element): boolean =>
  around?.contains(focused) ?? false;

/** The id of the outermost card that has focus. */
export function cardInHand(root: ShadowRoot | null): string | undefined {
  let card: string | undefined;
  for (let node = root?.activeElement ?? null; node; node = node.parentElement) {
    if (node.classList.contains('line')) card = node.id;
  }
  return card;
}
