/** An idea for a plan, as a bank of ideas has it. */
export interface StarterFixture {
  /** The bank’s own id. */
  readonly id: string;
  /** The list of the plan that it is for. */
  readonly part: 'adjustments' | 'provision' | 'outcomes';
  /** What a line would say. */
  readonly statement: string;
  /** Other fields of such a line. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Codes of areas of development; none where it helps with any. */
  readonly areas: readonly string[];
  /** An invented source, at an address that nobody has. */
  readonly source: { readonly title: string; readonly url: string };
}
