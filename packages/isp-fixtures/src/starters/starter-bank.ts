/** A small invented bank of ideas, for demonstrations and tests. */
import { adjustmentStarters } from './adjustments.ts';
import { outcomeStarters } from './outcomes.ts';
import { provisionStarters } from './provision.ts';
import type { StarterFixture } from './starter.ts';

/** Every idea, by part. The sources are invented. */
export const starterBank: readonly StarterFixture[] = [
  ...adjustmentStarters,
  ...provisionStarters,
  ...outcomeStarters,
];
