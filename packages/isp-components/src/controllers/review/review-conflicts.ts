/** What two people wrote in one place, where that comes up: what merges is loaded with the later steps. */
import type { Conflict } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import type { Choice, ConflictController, MergeSides } from '../conflict-controller.ts';

export class ReviewConflicts {
  #inner: ConflictController | undefined;
  readonly #make: () => ConflictController | undefined;

  constructor(make: () => ConflictController | undefined) {
    this.#make = make;
  }

  get open(): boolean {
    return this.#inner?.open ?? false;
  }

  get conflicts(): readonly Conflict[] {
    return this.#inner?.conflicts ?? [];
  }

  get undecided(): readonly Conflict[] {
    return this.#inner?.undecided ?? [];
  }

  get sides(): MergeSides | undefined {
    return this.#inner?.sides;
  }

  merge(sides: MergeSides): void {
    this.#inner ??= this.#make();
    this.#inner?.merge(sides);
  }

  choiceAt(at: string): Choice | undefined {
    return this.#inner?.choiceAt(at);
  }

  choose(at: string, choice: Choice): void {
    this.#inner?.choose(at, choice);
  }

  decide(): Plan | undefined {
    return this.#inner?.decide();
  }

  close(): void {
    this.#inner?.close();
  }
}
