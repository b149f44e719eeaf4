/** Provision: help that is additional to or different from what others have. What was delivered is kept apart. */
import * as z from 'zod/mini';
import { choice, code, count, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

/** How much: sessions in a period, and minutes in each. */
const amount = z.strictObject({
  /** How many sessions. */
  sessions: count(1, 500),
  /** In what time. */
  per: choice(['day', 'week', 'fortnight', 'half-term', 'term', 'year']),
  /** Minutes in each session. */
  minutes: count(1, 1440),
});

/** To whom it is given. */
const recipient = z.strictObject({
  /** The child alone, a group, or the staff who work with the child. */
  kind: choice(['child', 'group', 'staff']),
  /** For a group: how many children. */
  size: z.exactOptional(count(2, 100)),
});

export const provisionStatuses = ['planned', 'active', 'paused', 'ended'] as const;

/** A change of status. */
const statusChange = line({
  /** The status from that day. */
  status: choice(provisionStatuses),
  /** From when. */
  on: date(),
  /** Why. */
  reason: z.exactOptional(text('statement')),
});

/** One line of provision. */
const provisionLine = line({
  /** The layer of support that it belongs to. */
  layer: code(),
  /** What is done. */
  statement: text('statement'),
  /** The barriers that it answers. */
  barriers: references(),
  /** The outcomes that it works towards. */
  outcomes: references(),
  /** Who gives it. */
  provider: z.exactOptional(reference()),
  /** To whom it is given. */
  recipient,
  /** How much: sessions in a period, and minutes in each. */
  amount: z.exactOptional(amount),
  /** Where. */
  place: z.exactOptional(text('name')),
  /** First day. */
  startsOn: z.exactOptional(date()),
  /** Last day. */
  endsOn: z.exactOptional(date()),
  /** Why this is expected to help. */
  evidenceBase: z.exactOptional(text('statement')),
  /** How it is carried into the classroom. */
  backInClass: z.exactOptional(text('statement')),
  /** The lines of the EHC plan’s provision that this line delivers. The entitlement is there, not here. */
  ehcpProvision: references(),
  /** The same in words, where the EHC plan’s lines are not in this document. */
  ehcpReference: z.exactOptional(text('name')),
  /** Where it stands now. */
  status: choice(provisionStatuses),
  /** Earlier and present statuses, oldest first. */
  statusHistory: lines(statusChange),
});

/** Provision. */
export const provision = lines(provisionLine);
