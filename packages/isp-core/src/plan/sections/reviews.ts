/** Reviews: planned, held or cancelled. "Not delivered" and "did not help" are answers like any other. */
import * as z from 'zod/mini';
import { choice, date, described, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';
import { achievements } from './outcomes.ts';

const outcomeJudgement = line(
  {
    outcome: reference('The outcome.'),
    achievement: choice(achievements, 'How far it was achieved.'),
    evidence: z.exactOptional(text('statement', 'How we know.')),
    next: choice(['continue', 'change', 'complete', 'stop'], 'What happens with it now.'),
  },
  'How an outcome was judged.',
);

const provisionJudgement = line(
  {
    provision: reference('The line of provision.'),
    delivered: choice(['yes', 'partly', 'no', 'not-known'], 'Whether it happened as planned.'),
    helped: choice(['yes', 'somewhat', 'no', 'not-known'], 'Whether it helped.'),
    reason: z.exactOptional(text('statement', 'Why it did not happen or did not help, or what made it work.')),
    next: choice(['keep', 'change', 'stop'], 'What happens with it now.'),
  },
  'How a line of provision was judged.',
);

const decision = line(
  {
    text: text('statement', 'What was decided.'),
    owner: z.exactOptional(reference('Who does it.')),
    dueOn: z.exactOptional(date('By when.')),
  },
  'A decision.',
);

const review = line(
  {
    status: choice(['planned', 'held', 'cancelled'], 'Where it stands.'),
    kind: choice(
      ['yearly', 'termly', 'early', 'ehcp', 'transition'],
      'A yearly review, a termly meeting, an early review that somebody asked for, an EHC plan’s review, or one before a move.',
    ),
    plannedFor: z.exactOptional(date('The day it is planned for.')),
    heldOn: z.exactOptional(date('The day it was held.')),
    invited: references('Who was invited.'),
    attended: references('Who came.'),
    voices: references('What the child and the family said for this review.'),
    summary: z.exactOptional(text('account', 'What was discussed, in plain words.')),
    outcomes: lines(outcomeJudgement, 'How each outcome was judged.'),
    provision: lines(provisionJudgement, 'How each line of provision was judged.'),
    decisions: lines(decision, 'What was decided.'),
    unchanged: z.exactOptional(
      described(z.boolean(), 'True where the plan was looked at and left as it is, on purpose.'),
    ),
    nextReviewOn: z.exactOptional(date('When the next review is to be.')),
  },
  'A review of the plan.',
);

export const reviews = lines(review, 'Reviews, planned and held.');
