/** What became of a save. The host says; whatever it says, what was typed stays. */
import type { Issue, Plan } from '@isp-kit/core/plan';

export type SaveOutcome =
  /** Stored; `plan` is what is stored now, with its new revision. */
  | { readonly status: 'saved'; readonly plan: Plan }
  /** Somebody else saved in the meantime; `current` is what they saved. */
  | { readonly status: 'conflict'; readonly current: Plan }
  /** The host does not accept it as it stands. */
  | { readonly status: 'invalid'; readonly issues: readonly Issue[] }
  /**
   * It did not work; `message` may say why, in words for the person at the screen. With
   * `retryWhenOnline` the element asks again by itself when there is a connection: give it where the
   * server was not reached, and not where it refused.
   */
  | {
      readonly status: 'failed';
      readonly message?: string;
      readonly retryWhenOnline?: boolean;
    };
