/**
 * Which cards of a long list are near what is seen. At each key a browser looks through every control
 * of the page: the cards far off show their names alone until they are scrolled to, found or reached.
 */

/** From how many lines a list is long. */
export const LONG = 24;

/** How many are drawn whole until the browser has told what is near. */
const FIRST = 12;

const ID_LENGTH = 36;

export class NearLines {
  /** Whether the browser tells; where it does not, every card is drawn whole. */
  readonly #isTold = 'ContentVisibilityAutoStateChangeEvent' in globalThis;
  readonly #known = new Map<string, boolean>();
  #isWaiting = false;

  /** Whether the card of the line with this id is to be drawn whole. The ends of a list always are, so that keys lead into it. */
  has(line: string, index: number, total: number): boolean {
    if (total <= LONG || index === 0 || index >= total - 1 || !this.#isTold) return true;
    return this.#known.get(line) ?? index < FIRST;
  }

  /** Takes in that the browser has begun, or is about to stop, to draw what is in a place of a list: the element draws again, once for many. */
  readonly note = (event: Event): void => {
    const { target, skipped } = event as ContentVisibilityAutoStateChangeEvent;
    const line = (target as Element).querySelector(':scope > .line')?.id.slice(-ID_LENGTH);
    if (line === undefined || this.#known.get(line) === !skipped) return;
    this.#known.set(line, !skipped);
    if (this.#isWaiting) return;
    // Each card is told of by itself.
    this.#isWaiting = true;
    const root = (target as Element).getRootNode() as ShadowRoot;
    const host = root.host as Element & { requestUpdate: () => void };
    setTimeout(() => {
      this.#isWaiting = false;
      host.requestUpdate();
    });
  };
}
