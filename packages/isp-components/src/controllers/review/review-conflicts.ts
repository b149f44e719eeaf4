/** What two people wrote in one place, where that comes up: what merges is loaded with the later steps. */
import type { Conflict } from '@isp-kit/core/edit';
import type { Plan } from '@isp-kit/core/plan';
import type { ConflictController, MergeSides, Side } from '../conflict-controller.ts';

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

  choiceAt(at: string): Side | undefined {
    return this.#inner?.choiceAt(at);
  }

  choose(at: string, side: Side): void {
    this.#inner?.choose(at, side);
  }

  decide(): Plan | undefined {
    return this.#inner?.decide();
  }

  close(): void {
    this.#inner?.close();
  }
}
