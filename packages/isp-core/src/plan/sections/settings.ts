/** Where the child learns, and has learned. */
import * as z from 'zod/mini';
import { choice, code, date, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** A number by which the setting is known. Some settings have none. */
const identifier = line({
  /** Which number it is: `urn`, `dfe-number`, `ukprn`, or a host’s own scheme. */
  scheme: code(),
  /** The number as written. */
  value: text('name'),
  /** The first day on which it was in use. */
  from: z.exactOptional(date()),
  /** The last day on which it was in use. */
  to: z.exactOptional(date()),
});

/** A setting where the child learns or has learned. */
const setting = line({
  /** The setting’s name. */
  name: text('name'),
  /** What it is: `nursery`, `childminder`, `school`, `special-school`, `college`, `alternative-provision`, `inclusion-base`, `home` (education otherwise than at school). */
  kind: code(),
  /** The phase of education there. */
  phase: choice(['early-years', 'primary', 'secondary', 'post-16', 'all-through']),
  /** The child’s main setting, one of two that share the child, or a short placement. */
  attendance: choice(['main', 'dual', 'guest']),
  /** First day there. */
  from: date(),
  /** Last day there; absent while the child is there. */
  to: z.exactOptional(date()),
  /** The setting’s numbers, with dates. */
  identifiers: lines(identifier),
});

/** Settings, past and present. */
export const settings = lines(setting);
