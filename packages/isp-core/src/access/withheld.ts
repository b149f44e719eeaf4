/** What was taken out of a view, and why. Nothing is withheld in silence. */
export interface Withheld {
  /** JSON Pointer into the whole plan for a part; to the list for a line, so that no id is told. `*` stands for any line. */
  readonly path: string;
  /** A part, or something in it, that this audience does not see, or a line that is marked. Safeguarding marks are never told. */
  readonly kind: 'part' | 'third-party' | 'by-request';
  /** A sentence for the reader of the view. */
  readonly reason: string;
}
