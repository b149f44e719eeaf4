/** Moves: into a setting, up a year, on to the next place. A plan does not do a transition; people do. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';
import { line, lines } from '../line.ts';

const action = line({
  /** What is to be done: a visit, a meeting, something to make or to send. */
  text: text('statement'),
  /** Who does it. */
  owner: z.exactOptional(reference()),
  /** By when. */
  dueOn: z.exactOptional(date()),
  /** Whether it was done. */
  status: choice(['to-do', 'done', 'not-done']),
  /** When it was done. */
  doneOn: z.exactOptional(date()),
  /** Why it was not done. */
  reason: z.exactOptional(text('statement')),
});

const transition = line({
  /** What kind of move it is. */
  kind: choice([
    'into-early-years',
    'early-years-to-school',
    'year-to-year',
    'infant-to-junior',
    'primary-to-secondary',
    'to-post-16',
    'to-adult-life',
    'mid-year',
    'to-specialist',
    'to-mainstream',
    'between-authorities',
    'to-adult-services',
  ]),
  /** Where from: one of the settings. */
  from: z.exactOptional(reference()),
  /** Where to: one of the settings, once known. */
  to: z.exactOptional(reference()),
  /** Where to in words, while it is not one of the settings. */
  toDescription: z.exactOptional(text('name')),
  /** The first day in the new place. */
  on: z.exactOptional(date()),
  /** Where it stands. */
  status: choice(['planned', 'under-way', 'complete', 'cancelled']),
  /** What is to be done, done and not done. */
  actions: lines(action),
  /** People who know the child and can be asked. */
  peopleWhoKnowMe: references(),
  /** Practical things such as transport. */
  practical: z.exactOptional(text('statement')),
  /** What was sent ahead, and when. */
  sent: z.exactOptional(text('statement')),
});

export const transitions = lines(transition);
