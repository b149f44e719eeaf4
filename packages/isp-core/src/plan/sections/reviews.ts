/** Reviews: planned, held or cancelled. "Not delivered" and "did not help" are answers like any other. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';
import { achievements } from './outcomes.ts';

/** How an outcome was judged. */
const outcomeJudgement = line({
  /** The outcome. */
  outcome: reference(),
  /** How far it was achieved. */
  achievement: choice(achievements),
  /** How we know. */
  evidence: z.exactOptional(text('statement')),
  /** What happens with it now. */
  next: choice(['continue', 'change', 'complete', 'stop']),
});

/** How a line of provision was judged. */
const provisionJudgement = line({
  /** The line of provision. */
  provision: reference(),
  /** Whether it happened as planned. */
  delivered: choice(['yes', 'partly', 'no', 'not-known']),
  /** Whether it helped. */
  helped: choice(['yes', 'somewhat', 'no', 'not-known']),
  /** Why it did not happen or did not help, or what made it work. */
  reason: z.exactOptional(text('statement')),
  /** What happens with it now. */
  next: choice(['keep', 'change', 'stop']),
});

/** How an adjustment was judged. */
const adjustmentJudgement = line({
  /** The adjustment. */
  adjustment: reference(),
  /** Whether adults do it. */
  happens: choice(['yes', 'partly', 'no', 'not-known']),
  /** Whether it helps. */
  helps: choice(['yes', 'somewhat', 'no', 'not-known']),
  /** What was said about it. */
  note: z.exactOptional(text('statement')),
  /** What happens with it now. */
  next: choice(['keep', 'change', 'stop']),
});

/** A decision. */
const decision = line({
  /** What was decided. */
  text: text('statement'),
  /** Who does it. */
  owner: z.exactOptional(reference()),
  /** By when. */
  dueOn: z.exactOptional(date()),
});

/** A review of the plan. */
const review = line({
  /** Where it stands. */
  status: choice(['planned', 'held', 'cancelled']),
  /** A yearly review, a termly meeting, an early review that somebody asked for, an EHC plan’s review, or one before a move. */
  kind: choice(['yearly', 'termly', 'early', 'ehcp', 'transition']),
  /** The day it is planned for. */
  plannedFor: z.exactOptional(date()),
  /** The day it was held. */
  heldOn: z.exactOptional(date()),
  /** Who was invited. */
  invited: references(),
  /** Who came. */
  attended: references(),
  /** What the child and the family said for this review. */
  voices: references(),
  /** What was discussed, in plain words. */
  summary: z.exactOptional(text('account')),
  /** How each outcome was judged. */
  outcomes: lines(outcomeJudgement),
  /** How each line of provision was judged. */
  provision: lines(provisionJudgement),
  /** How each adjustment was judged. */
  adjustments: lines(adjustmentJudgement),
  /** What was decided. */
  decisions: lines(decision),
  /** True where the plan was looked at and left as it is, on purpose. */
  unchanged: z.exactOptional(z.boolean()),
  /** When the next review is to be. */
  nextReviewOn: z.exactOptional(date()),
});

/** Reviews, planned and held. */
export const reviews = lines(review);
