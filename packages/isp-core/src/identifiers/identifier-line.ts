/** A dated number in a plan, and when it was in use. */

/** As plans hold it, for a person or a setting: a plan’s own lines fit. */
export interface IdentifierLine {
  readonly id: string;
  /** Which number it is, such as `upn`, or a host’s own scheme. */
  readonly scheme: string;
  /** The number as written. */
  readonly value: string;
  /** The first day on which it was in use. */
  readonly from?: string;
  /** The last day on which it was in use. */
  readonly to?: string;
}

/** Whether the number was in use on that day, as far as its dates say. */
export function inUse({ from, to }: Pick<IdentifierLine, 'from' | 'to'>, on: string): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}
