/** A line dragged by its handle, with a mouse, a pen or a finger. */
import { EdgeScroll } from './edge-scroll.ts';
import type { LiftedLine } from './lifted-line.ts';

/** A press that moves less than this, in CSS pixels, is a press and no drag. */
const SLACK = 4;

export function moveByPointer(press: PointerEvent, line: LiftedLine): void {
  if (press.button !== 0 || !press.isPrimary) return;
  new Drag(press, line);
}

class Drag {
  readonly #line: LiftedLine;
  readonly #press: PointerEvent;
  readonly #listening = new AbortController();
  #y: number;
  #scroll: EdgeScroll | undefined;
  /** How far its place in the list is below where the finger took it. */
  #below = 0;

  constructor(press: PointerEvent, line: LiftedLine) {
    this.#line = line;
    this.#press = press;
    this.#y = press.clientY;
    const { handle } = line;
    try {
      handle.setPointerCapture(press.pointerId);
    } catch {
      // The finger was lifted again before what drags had loaded.
      return;
    }
    const { signal } = this.#listening;
    handle.addEventListener('pointermove', (event) => this.#move(event), { signal });
    handle.addEventListener('pointerup', () => this.#end('drop'), { signal });
    handle.addEventListener('pointercancel', () => this.#end('cancel'), { signal });
    addEventListener('keydown', (event) => this.#key(event), { signal, capture: true });
  }

  #move({ clientY }: PointerEvent): void {
    this.#y = clientY;
    if (!this.#scroll && Math.abs(clientY - this.#press.clientY) < SLACK) return;
    this.#scroll ??= this.#begin();
    this.#scroll.at(clientY);
    this.#follow(this.#scroll);
  }

  #begin(): EdgeScroll {
    this.#below = this.#line.begin();
    const scroll: EdgeScroll = new EdgeScroll(this.#line.handle, () => this.#follow(scroll));
    return scroll;
  }

  #follow({ scrolled }: EdgeScroll): void {
    const { item, items } = this.#line;
    const shift = this.#y - this.#press.clientY + scrolled;
    item.style.translate = `0 ${this.#within(shift)}px`;
    const others = items.filter((other) => other !== item);
    this.#line.aim(others.filter((other) => middleOf(other) < this.#y + this.#below).length);
  }

  /** Not past the ends of the list: the page would grow with it, and scroll on for ever. */
  #within(shift: number): number {
    const { item, items } = this.#line;
    const [first, last] = [items[0] ?? item, items.at(-1) ?? item];
    const up = first.offsetTop - item.offsetTop;
    const down = last.offsetTop + last.offsetHeight - item.offsetTop - item.offsetHeight;
    return Math.min(Math.max(shift, up), down);
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#scroll) return;
    event.preventDefault();
    event.stopPropagation();
    this.#end('cancel');
  }

  #end(how: 'drop' | 'cancel'): void {
    this.#listening.abort();
    this.#line.item.style.removeProperty('translate');
    if (!this.#scroll) return;
    this.#scroll.stop();
    this.#swallowClick();
    this.#line[how]();
  }

  /** The end of a drag is a click on the handle too, and would lift the line by key. */
  #swallowClick(): void {
    const { handle } = this.#line;
    const swallow = (event: Event) => event.stopImmediatePropagation();
    const root = handle.getRootNode();
    root.addEventListener('click', swallow, { capture: true });
    setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
  }
}

function middleOf(item: HTMLElement): number {
  const { top, height } = item.getBoundingClientRect();
  return top + height / 2;
}
