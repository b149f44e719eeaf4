/** The whole document, in the order in which it is written. */
import * as z from 'zod/mini';
import { extensions } from './fields.ts';
import { about } from './sections/about.ts';
import { adjustments } from './sections/adjustments.ts';
import { advice } from './sections/advice.ts';
import { agreements } from './sections/agreements.ts';
import { barriers } from './sections/barriers.ts';
import { base } from './sections/base.ts';
import { basis } from './sections/basis.ts';
import { concerns } from './sections/concerns.ts';
import { delivery } from './sections/delivery.ts';
import { documents } from './sections/documents.ts';
import { ehcp } from './sections/ehcp.ts';
import { head } from './sections/head.ts';
import { otherPlans } from './sections/other-plans.ts';
import { outcomes } from './sections/outcomes.ts';
import { people } from './sections/people.ts';
import { person } from './sections/person.ts';
import { progress } from './sections/progress.ts';
import { provision } from './sections/provision.ts';
import { reviews } from './sections/reviews.ts';
import { settings } from './sections/settings.ts';
import { transitions } from './sections/transitions.ts';
import { voices } from './sections/voices.ts';

/** An Individual Support Plan, or an adjustments record. */
export const planSchema = z.strictObject({
  ...head,
  /** The child or young person whose plan it is. */
  person,
  /** Where the child learns and has learned. */
  settings,
  /** Why there is a plan, who decided and when. */
  basis,
  /** Everybody who takes part; other parts refer to them. */
  people,
  /** The child: strengths, interests, what matters, what works, hopes. */
  about,
  /** The child’s and the family’s own words, apart from what staff write. */
  voices,
  /** What gets in the way of learning and taking part. */
  barriers,
  /** Reasonable adjustments: what adults change. */
  adjustments,
  /** Provision: help that is additional to or different from what others have. */
  provision,
  /** What should change for the child. */
  outcomes,
  /** What was delivered, day by day. Entries are corrected by later ones, never taken out. */
  delivery,
  /** Dated observations of progress. */
  progress,
  /** What professionals advised, and what was done with it. */
  advice,
  /** Time in an inclusion base and the way into mainstream life. */
  base: z.exactOptional(base),
  /** The education, health and care plan that this plan stands beside. */
  ehcp: z.exactOptional(ehcp),
  /** Reviews, planned, held and cancelled. */
  reviews,
  /** Who agreed to which revision, in part or not, in their own words. */
  agreements,
  /** Moves between settings and years. */
  transitions,
  /** Concerns and complaints, each about lines of the plan. */
  concerns,
  /** Documents by reference and digest. */
  documents,
  /** Other plans about the same child, by name and place. */
  otherPlans,
  /** Data of other systems, by reverse-domain name such as `uk.example.mis`. Preserved, never interpreted. */
  extensions: z.exactOptional(extensions()),
});
