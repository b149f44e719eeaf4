/** The whole document, in the order in which it is written. */
import * as z from 'zod/mini';
import { extensions } from './fields.ts';
import { about } from './sections/about.ts';
import { adjustments } from './sections/adjustments.ts';
import { agreements } from './sections/agreements.ts';
import { barriers } from './sections/barriers.ts';
import { basis } from './sections/basis.ts';
import { head } from './sections/head.ts';
import { outcomes } from './sections/outcomes.ts';
import { people } from './sections/people.ts';
import { person } from './sections/person.ts';
import { provision } from './sections/provision.ts';
import { reviews } from './sections/reviews.ts';
import { settings } from './sections/settings.ts';
import { voices } from './sections/voices.ts';

/** An Individual Support Plan, or an adjustments record. */
export const planSchema = z.strictObject({
  ...head,
  person,
  settings,
  basis,
  people,
  about,
  voices,
  barriers,
  adjustments,
  provision,
  outcomes,
  reviews,
  agreements,
  extensions: z.exactOptional(extensions()),
});
