/** One part of a plan's text; with no lines it is not printed. */
export interface TextSection {
  readonly title: string;
  readonly lines: readonly string[];
}
