/** How large a Common Transfer File may be before it is refused. */

export interface CtfLimits {
  /** Bytes, or UTF-16 units of a text. */
  readonly maxBytes: number;
  readonly maxPupils: number;
  /** Elements within elements. */
  readonly maxDepth: number;
  /** Elements in the whole file. */
  readonly maxElements: number;
  /** UTF-16 units of text in one element. */
  readonly maxText: number;
}

/** Enough for the whole of a large school; a caller who expects more can say so. */
export const ctfLimits: CtfLimits = {
  maxBytes: 8_000_000,
  maxPupils: 10_000,
  maxDepth: 24,
  maxElements: 1_000_000,
  maxText: 20_000,
};
