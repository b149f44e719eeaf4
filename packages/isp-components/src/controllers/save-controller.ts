/** One save at a time: raises the event, awaits the host’s answer, and remembers what became of it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Issue, Plan } from '@isp-kit/core/plan';
import type { SaveOutcome } from '../events/save-outcome.ts';

/** An event that asks the host to save, and that knows the host’s answer after it was dispatched. */
export interface SaveEvent extends Event {
  outcome(): Promise<SaveOutcome>;
}

export type SaveStatus =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'conflict'; readonly current: Plan }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'failed';
      readonly message?: string;
      /** It is tried again by itself when there is a connection. */
      readonly retryWhenOnline?: boolean;
    };

export class SaveController implements ReactiveController {
  status: SaveStatus = { kind: 'idle' };
  readonly #host: ReactiveControllerHost & EventTarget;

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // A save that is under way goes on when the element is moved on its page.
  }

  get saving(): boolean {
    return this.status.kind === 'saving';
  }

  /** Dispatches the event and gives the host’s answer; undefined where a save is already under way. */
  async run(event: SaveEvent): Promise<SaveOutcome | undefined> {
    if (this.saving) return undefined;
    this.set({ kind: 'saving' });
    this.#host.dispatchEvent(event);
    const outcome = await event.outcome();
    this.set(statusOf(outcome));
    return outcome;
  }

  set(status: SaveStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

/** A host in plain JavaScript can answer with anything; what is not an outcome is a failed save. */
function statusOf(outcome: SaveOutcome): SaveStatus {
  switch (outcome.status) {
    case 'saved':
      return { kind: 'saved' };
    case 'conflict':
      return { kind: 'conflict', current: outcome.current };
    case 'invalid':
      return { kind: 'invalid', issues: outcome.issues };
    case 'failed':
      return {
        kind: 'failed',
        ...(outcome.message && { message: outcome.message }),
        ...(outcome.retryWhenOnline === true && { retryWhenOnline: true }),
      };
    default:
      return { kind: 'failed' };
  }
}
