/** What a profile says of events after which a review before its time is worth thinking of. */
import type { SourcePlace } from '../../codes/sources.ts';

export interface TriggerBasis {
  readonly sources: readonly SourcePlace[];
}

/** A kind that the profile does not name triggers nothing under it. */
export interface TriggerPolicy {
  readonly 'layer-changed'?: TriggerBasis;
  /** Fewer than this share of at least so many sessions in so many days happened as planned. */
  readonly 'support-not-delivered'?: TriggerBasis & {
    readonly withinDays: number;
    readonly atLeast: number;
    /** Between 0 and 1. */
    readonly share: number;
  };
  readonly 'family-asked'?: TriggerBasis;
  readonly 'new-advice'?: TriggerBasis;
  readonly moved?: TriggerBasis;
}
