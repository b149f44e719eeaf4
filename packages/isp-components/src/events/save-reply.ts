/** How a host answers an event that asks it to save. */
import type { SaveOutcome } from './save-outcome.ts';

/** Call it while the event is being handled, as with a service worker’s `respondWith`. */
export type RespondWith = (outcome: Promise<SaveOutcome>) => void;

/** The two ends of one answer: the host gets `respondWith`, the element awaits `outcome()`. */
export class SaveReply<Outcome extends { readonly status: string } = SaveOutcome> {
  #promise: Promise<Outcome> | undefined;

  /** The first answer counts: two stores that both answer would each think that they had decided. */
  readonly respondWith = (outcome: Promise<Outcome>): void => {
    if (this.#promise) {
      // Nobody awaits this one, and its failure must not surface as an unhandled rejection.
      outcome.catch(() => undefined);
      console.warn('ISP Kit: a save was answered twice; the first answer counts.');
      return;
    }
    this.#promise = outcome;
  };

  /** No answer or a rejected one is a failed save, never a lost one. */
  async outcome(): Promise<Outcome | { readonly status: 'failed' }> {
    try {
      return (await this.#promise) ?? { status: 'failed' };
    } catch {
      return { status: 'failed' };
    }
  }
}
