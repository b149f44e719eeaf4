/** One answer that a field offers, in words. */

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** What it stands under, where there are many. */
  readonly group?: string;
}
