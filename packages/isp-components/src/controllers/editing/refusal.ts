/** What the host would not take when it was asked to save, and where. */

export interface Refusal {
  /** The field, the line, or empty for the plan as a whole. */
  readonly at: string;
  /** The host’s own words. */
  readonly message: string;
}

/** Those that are left once something was written at a place: whoever has changed it has answered. */
export function withoutRefusalsAt(refusals: readonly Refusal[], at: string): readonly Refusal[] {
  const left = refusals.filter((refusal) => refusal.at !== at);
  return left.length === refusals.length ? refusals : left;
}
