/**
 * The education, health and care plan that this plan stands beside. The entitlement is there; this
 * part only lets lines of this plan point at what they deliver.
 */
import * as z from 'zod/mini';
import { choice, code, date, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const ehcpOutcome = line({
  /** The outcome as the EHC plan words it (section E). */
  statement: text('statement'),
  /** The EHC plan’s own number for it. */
  reference: z.exactOptional(text('name')),
});

const ehcpProvision = line({
  /** The section of the EHC plan: F special educational, G health, H1 and H2 social care. */
  section: choice(['F', 'G', 'H1', 'H2']),
  /** The provision as the EHC plan words it. */
  statement: text('account'),
  /** The EHC plan’s own number for it. */
  reference: z.exactOptional(text('name')),
  /** The EHC plan’s outcomes that it is for. */
  outcomes: references(),
});

export const ehcp = z.strictObject({
  /** The authority’s reference. */
  reference: z.exactOptional(text('name')),
  /** The local authority that keeps it. */
  authority: text('name'),
  /** When the first final plan was issued. */
  issuedOn: z.exactOptional(date()),
  /** When it was last amended. */
  amendedOn: z.exactOptional(date()),
  /** When it was last reviewed. */
  reviewedOn: z.exactOptional(date()),
  /** When the next annual review is due. */
  reviewDueOn: z.exactOptional(date()),
  /** Specialist provision packages, by code: drafts, so the list is replaceable. */
  packages: z.array(code()),
  /** Its outcomes. */
  outcomes: lines(ehcpOutcome),
  /** Its provision. */
  provision: lines(ehcpProvision),
});
