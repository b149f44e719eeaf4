/**
 * A line that is lifted and not yet put down. The list stays as it is until then: a bar shows where
 * the line would go, so that nothing jumps under a finger and no focus is lost.
 */
import type { Localiser } from '../../../locales/localiser.ts';
import { shortName } from '../line-name.ts';
import { scrollerAround } from './edge-scroll.ts';

export interface Lift {
  readonly handle: HTMLElement;
  readonly at: string;
  readonly name: string;
  readonly words: Localiser;
  readonly place: (at: string, before: string | undefined, name: string) => void;
  readonly say: (text: string) => void;
}

const ID_LENGTH = 36;

export class LiftedLine {
  readonly handle: HTMLElement;
  readonly item: HTMLElement;
  /** The places of the list, with the line’s own among them. */
  readonly items: readonly HTMLElement[];
  readonly #lift: Lift;
  readonly #from: number;
  #to: number;

  constructor(lift: Lift) {
    this.#lift = lift;
    this.handle = lift.handle;
    this.item = lift.handle.closest('li') as HTMLElement;
    const all = [...(this.item.parentElement?.children ?? [])] as HTMLElement[];
    this.items = all.filter((item) => item.querySelector(':scope > .line:not(.line--draft)'));
    this.#from = this.#to = this.items.indexOf(this.item);
  }

  /** The place that it would go to, counted from nought. */
  get to(): number {
    return this.#to;
  }

  /** Gives back how far down its handle is now from where it was in the window, in CSS pixels. */
  begin(): number {
    this.item.dataset['lifted'] = '';
    this.#say('editor.moving.lifted');
    return this.#fold(true);
  }

  /** Shows another place, as near to the one asked for as the list has. */
  aim(index: number): void {
    const to = Math.min(Math.max(index, 0), this.items.length - 1);
    if (to === this.#to) return;
    this.#unmark();
    this.#to = to;
    const over = this.items[to];
    if (over && to !== this.#from) over.dataset['drop'] = to < this.#from ? 'before' : 'after';
    this.#say('editor.moving.over');
  }

  drop(): void {
    if (this.#to === this.#from) {
      this.cancel();
      return;
    }
    const { at, name, place } = this.#lift;
    const next = this.items[this.#to < this.#from ? this.#to : this.#to + 1];
    this.#end();
    // A finger leaves focus where it was; what has it is brought back into sight once the list is drawn.
    this.handle.focus({ preventScroll: true });
    place(at, next?.querySelector('.line')?.id.slice(-ID_LENGTH), name);
  }

  cancel(): void {
    this.#to = this.#from;
    this.#end();
    this.#say('editor.moving.stays');
  }

  #end(): void {
    this.#unmark();
    delete this.item.dataset['lifted'];
    this.#fold(false);
  }

  /**
   * Past lines as high as the window nobody could carry one: while it is lifted, all are folded. The
   * list keeps its height, and the page scrolls so that the handle stays where it is.
   */
  #fold(isFolded: boolean): number {
    const list = this.item.parentElement;
    if (!list) return 0;
    const top = () => this.handle.getBoundingClientRect().top;
    const before = top();
    list.style.minBlockSize = isFolded ? `${list.offsetHeight}px` : '';
    list.toggleAttribute('data-moving', isFolded);
    scrollerAround(this.handle).scrollTop += top() - before;
    return top() - before;
  }

  #unmark(): void {
    for (const item of this.items) delete item.dataset['drop'];
  }

  #say(key: 'editor.moving.lifted' | 'editor.moving.over' | 'editor.moving.stays'): void {
    const { words, say, name } = this.#lift;
    const place = { index: this.#to + 1, total: this.items.length };
    say(words.t(key, { name: shortName(name), ...place }));
  }
}
