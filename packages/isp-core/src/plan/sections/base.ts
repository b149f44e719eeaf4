/** Time in an inclusion base, and the way into mainstream life. A base is a resource, not a placement. */
import * as z from 'zod/mini';
import { choice, date, reference, references, text } from '../fields.ts';

/** Half hours are as fine as a timetable is. */
const hours = () => z.number().check(z.minimum(0), z.maximum(168), z.multipleOf(0.25));

export const base = z.strictObject({
  /** Run by the setting (a support base) or commissioned by the local authority (a specialist base). */
  kind: choice(['support-base', 'specialist-base']),
  /** What it is called. */
  name: z.exactOptional(text('name')),
  /** Hours a week in the base. */
  hoursInBase: hours(),
  /** Hours a week in class with everybody else. */
  hoursInClass: hours(),
  /** How the child takes part in mainstream lessons and in the life of the setting. */
  mainstreamPlan: z.exactOptional(text('account')),
  /** When that plan was last reviewed. */
  reviewedOn: z.exactOptional(date()),
  /** When it is next to be reviewed. */
  nextReviewOn: z.exactOptional(date()),
  /** Who leads the work in the base. */
  ledBy: z.exactOptional(reference()),
  /** Lines of provision that are given in the base. */
  provision: references(),
});
