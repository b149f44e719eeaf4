/** Scrolls what is around a list while something is dragged near its upper or lower edge. */

/** How near to an edge scrolling begins, in CSS pixels. */
const EDGE = 72;

/** The most that one frame scrolls, in CSS pixels. */
const FASTEST = 16;

export class EdgeScroll {
  readonly #scroller: Element;
  readonly #from: number;
  readonly #scrolledOn: () => void;
  #frame = 0;
  #speed = 0;

  /** `scrolledOn` is called after each step. */
  constructor(within: Element, scrolledOn: () => void) {
    this.#scroller = scrollerAround(within);
    this.#from = this.#scroller.scrollTop;
    this.#scrolledOn = scrolledOn;
  }

  /** How far it has scrolled, in CSS pixels. */
  get scrolled(): number {
    return this.#scroller.scrollTop - this.#from;
  }

  /** The pointer is at this height of the window. */
  at(y: number): void {
    const isPage = this.#scroller === document.scrollingElement;
    const box = this.#scroller.getBoundingClientRect();
    const [top, bottom] = isPage ? [0, innerHeight] : [box.top, box.bottom];
    const near = Math.max(top + EDGE - y, 0) - Math.max(y - (bottom - EDGE), 0);
    this.#speed = -Math.max(Math.min(near / EDGE, 1), -1) * FASTEST;
    if (this.#speed !== 0 && this.#frame === 0) this.#step();
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#speed = 0;
  }

  #step(): void {
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      const before = this.#scroller.scrollTop;
      this.#scroller.scrollTop = before + this.#speed;
      if (this.#scroller.scrollTop === before) return;
      this.#scrolledOn();
      if (this.#speed !== 0) this.#step();
    });
  }
}

/** The nearest element around that scrolls up and down, out of shadow roots too; else the page. */
export function scrollerAround(element: Element): Element {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.scrollHeight > node.clientHeight) {
      if (/auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
    }
    node = node instanceof Element && node.assignedSlot ? node.assignedSlot : parentOf(node);
  }
  return document.scrollingElement ?? document.documentElement;
}

const parentOf = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : node.parentNode;
