/** Texts made to hurt whoever reads them. Made on demand, so that no megabytes are kept as files. */

export interface HostileText {
  readonly name: string;
  /** The code of the one issue that reading the text gives; none where it is harmless and only looks hostile. */
  readonly code: string | undefined;
  /** JSON Pointer to the defect; `''` is the whole text. */
  readonly path: string;
  readonly summary: string;
  /** Makes the text or its bytes, the same each time. */
  readonly text: () => string | Uint8Array<ArrayBuffer>;
}

/** A row of a table: what is not said is that the defect is the whole text. */
export type HostileRow = readonly [
  name: string,
  summary: string,
  text: () => string | Uint8Array<ArrayBuffer>,
  path?: string,
];

export function hostile(code: string, rows: readonly HostileRow[]): HostileText[] {
  return rows.map(([name, summary, text, path = '']) => ({ name, code, path, summary, text }));
}

/** The beginning of a document that says it is a plan, with this after it. */
export const planWith = (members: string) => `{"format":"isp-plan",${members}}`;
