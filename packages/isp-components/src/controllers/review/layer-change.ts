/** What a review changes in the layers of support, as far as the form asks about it. */

export interface LayerChange {
  /** The layer’s code. */
  readonly layer: string;
  readonly kind: 'begins' | 'ends';
  /** Ids of the reasons in the plan that still hold the layer open, where its help ends. */
  readonly openReasons: readonly string[];
}

/** The layers on the day after the review, as they would have been and as they will be. */
export interface LayerChanges {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly changes: readonly LayerChange[];
}
