// Made by `npm run gen` from packages/isp-core/src/policy/rules/: edit those, not this.
import { rule as barrierIsAnswered } from './rules/barrier-is-answered.ts';
import { rule as contentBlocksPresent } from './rules/content-blocks-present.ts';
import { rule as provisionIsSpecific } from './rules/provision-is-specific.ts';
import { rule as reviewWithinAYear } from './rules/review-within-a-year.ts';
import { rule as strengthsAndWhatMattersRecorded } from './rules/strengths-and-what-matters-recorded.ts';
import { rule as voicesRecorded } from './rules/voices-recorded.ts';

/** Every rule that we ship, by file name. */
export const rules = [
  barrierIsAnswered,
  contentBlocksPresent,
  provisionIsSpecific,
  reviewWithinAYear,
  strengthsAndWhatMattersRecorded,
  voicesRecorded,
] as const;
