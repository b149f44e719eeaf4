/** Provision: help that is additional to or different from what others have. What was delivered is kept apart. */
import * as z from 'zod/mini';
import { choice, code, count, date, described, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const amount = described(
  z.strictObject({
    sessions: count(1, 500, 'How many sessions.'),
    per: choice(
      ['day', 'week', 'fortnight', 'half-term', 'term', 'year'],
      'In what time.',
    ),
    minutes: count(1, 1440, 'Minutes in each session.'),
  }),
  'How much: sessions in a period, and minutes in each.',
);

const recipient = described(
  z.strictObject({
    kind: choice(['child', 'group', 'staff'], 'The child alone, a group, or the staff who work with the child.'),
    size: z.exactOptional(count(2, 100, 'For a group: how many children.')),
  }),
  'To whom it is given.',
);

export const provisionStatuses = ['planned', 'active', 'paused', 'ended'] as const;

const statusChange = line(
  {
    status: choice(provisionStatuses, 'The status from that day.'),
    on: date('From when.'),
    reason: z.exactOptional(text('statement', 'Why.')),
  },
  'A change of status.',
);

const provisionLine = line(
  {
    layer: code('The layer of support that it belongs to.'),
    statement: text('statement', 'What is done.'),
    barriers: references('The barriers that it answers.'),
    outcomes: references('The outcomes that it works towards.'),
    provider: z.exactOptional(reference('Who gives it.')),
    recipient,
    amount: z.exactOptional(amount),
    place: z.exactOptional(text('name', 'Where.')),
    startsOn: z.exactOptional(date('First day.')),
    endsOn: z.exactOptional(date('Last day.')),
    evidenceBase: z.exactOptional(text('statement', 'Why this is expected to help.')),
    backInClass: z.exactOptional(text('statement', 'How it is carried into the classroom.')),
    ehcpReference: z.exactOptional(
      text('name', 'The provision of the EHC plan that this line delivers. The entitlement is there, not here.'),
    ),
    status: choice(provisionStatuses, 'Where it stands now.'),
    statusHistory: lines(statusChange, 'Earlier and present statuses, oldest first.'),
  },
  'One line of provision.',
);

export const provision = lines(provisionLine, 'Provision.');
