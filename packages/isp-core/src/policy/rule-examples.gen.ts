// Made by `npm run gen` from packages/isp-core/src/policy/rules/: edit those, not this.
import { examples as barrierIsAnswered } from './rules/barrier-is-answered.ts';
import { examples as contentBlocksPresent } from './rules/content-blocks-present.ts';
import { examples as provisionIsSpecific } from './rules/provision-is-specific.ts';
import { examples as reviewWithinAYear } from './rules/review-within-a-year.ts';
import { examples as strengthsAndWhatMattersRecorded } from './rules/strengths-and-what-matters-recorded.ts';
import { examples as voicesRecorded } from './rules/voices-recorded.ts';

/** The examples of every rule, by rule id: for tests and documentation, never for bundles. */
export const ruleExamples = {
  'barrier-is-answered': barrierIsAnswered,
  'content-blocks-present': contentBlocksPresent,
  'provision-is-specific': provisionIsSpecific,
  'review-within-a-year': reviewWithinAYear,
  'strengths-and-what-matters-recorded': strengthsAndWhatMattersRecorded,
  'voices-recorded': voicesRecorded,
};
