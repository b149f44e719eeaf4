/**
 * What is wrong with something that a user gave us: a document, an edit, a file.
 * `code` is stable and safe to branch on; `message` is one plain English sentence.
 */
export interface Issue {
  /** `ISP_<AREA>_<REASON>`. */
  readonly code: string;
  /** RFC 6901 JSON Pointer to the place in the document; `''` is the whole of it. */
  readonly path: string;
  readonly message: string;
  /** Facts behind the message, for translation and for tools. */
  readonly data?: Readonly<Record<string, unknown>>;
}
