/** Moves focus after a change is drawn, and gives it back where drawing took it away. */
import { afterDrawing, type Drawing } from './after-drawing.ts';

/** An element, as far as moving focus in it goes. */
export interface Drawn extends Drawing {
  readonly shadowRoot: ShadowRoot | null;
}

/**
 * Focuses the first of these ids that is there. With none, whatever had focus when this was called
 * gets it back: moving a line in the document takes focus from what is in it.
 */
export function focusAfterUpdate(host: Drawn, ids: readonly string[]): void {
  const root = host.shadowRoot;
  const had = root?.activeElement;
  afterDrawing(host, () => {
    const wanted = ids.map((id) => root?.getElementById(id)).find((found) => found);
    const target = wanted ?? (ids.length === 0 ? had : undefined);
    if (!(target instanceof HTMLElement)) return;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });
}
