/** Other plans about the same child, by name and place: nothing is copied from them. */
import * as z from 'zod/mini';
import { choice, date, reference, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const otherPlan = line({
  /** What kind of plan it is. */
  kind: choice([
    'health-care',
    'personal-education',
    'pastoral',
    'early-help',
    'child-in-need',
    'behaviour',
    'risk-assessment',
    'evacuation',
    'careers',
    'other',
  ]),
  /** What it is called. */
  title: text('name'),
  /** Who holds it and can be asked. */
  heldBy: z.exactOptional(reference()),
  /** Where it is kept. */
  keptAt: z.exactOptional(text('name')),
  /** When it is next reviewed. */
  reviewDueOn: z.exactOptional(date()),
});

export const otherPlans = lines(otherPlan);
