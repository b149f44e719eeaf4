/** Documents that belong to the plan, by reference: the plan holds a digest, not the document. */
import * as z from 'zod/mini';
import { choice, count, date, mediaType, reference, sha256, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const document = line({
  /** What it is called. */
  title: text('name'),
  /** What kind of document it is. */
  kind: choice(['report', 'assessment', 'letter', 'voice', 'photo', 'plan', 'other']),
  /** Its date. */
  on: z.exactOptional(date()),
  /** Who wrote it. */
  author: z.exactOptional(reference()),
  /** Its media type. */
  mediaType: mediaType(),
  /** The SHA-256 of its bytes, in lower-case hexadecimal. */
  sha256: sha256(),
  /** Its size in bytes. */
  bytes: z.exactOptional(count(0, 1_000_000_000)),
  /** Where the setting keeps it, in its own words. Never an address to open by itself. */
  keptAt: z.exactOptional(text('name')),
});

export const documents = lines(document);
