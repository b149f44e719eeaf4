/** Moves focus after a change is drawn, and gives it back where drawing took it away. */
/** An element, as far as moving focus in it goes. */
export interface Drawn {
  readonly shadowRoot: ShadowRoot | null;
  readonly updateComplete: Promise<boolean>;
}

/**
 * Focuses the first of these ids that is there. With none, whatever had focus when this was called
 * gets it back: moving a line in the document takes focus from what is in it.
 */
export function focusAfterUpdate(host: Drawn, ids: readonly string[]): void {
  const root = host.shadowRoot;
  const had = root?.activeElement;
  void host.updateComplete.then(() => {
    const wanted = ids.map((id) => root?.getElementById(id)).find((found) => found);
    const target = wanted ?? (ids.length === 0 ? had : undefined);
    if (!(target instanceof HTMLElement)) return;
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  });
}
