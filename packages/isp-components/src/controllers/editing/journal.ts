/** What was done before edits could be recorded, in order, to be done properly as soon as they can. */

export class Journal {
  #acts: (() => void)[] = [];
  #waits = false;

  get isEmpty(): boolean {
    return this.#acts.length === 0;
  }

  /** Whether something was pressed that shows no effect yet. */
  get waits(): boolean {
    return this.#waits;
  }

  /** Something that is seen already, such as what was typed. */
  note(act: () => void): void {
    this.#acts.push(act);
  }

  /** Something that is only seen once it is done. */
  wait(act: () => void): void {
    this.#waits = true;
    this.#acts.push(act);
  }

  /** All of it, in order; nothing is left. */
  take(): readonly (() => void)[] {
    const acts = this.#acts;
    this.#acts = [];
    this.#waits = false;
    return acts;
  }
}

/** Does all of it in order. What goes wrong in one is the page’s to hear of, and stops nothing that comes after. */
export function doAll(acts: readonly (() => void)[]): void {
  for (const act of acts) {
    try {
      act();
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
