/** What the templates of the later steps have besides what all share: the core’s part, codes in words, and days. */
import type { ReviewProfile } from '@isp-kit/core/reviews';
import type { ReviewLater } from '../../../context/later-review.ts';
import type { CodeWords } from '../../../controllers/code-words.ts';
import type { ReviewScene } from '../scene.ts';

/** What the host knows of days, as it gave it. */
export interface DayFacts {
  /** The calendar as the host gave it. */
  readonly calendar: unknown;
  readonly profile: ReviewProfile | undefined;
}

export interface LaterScene extends ReviewScene {
  readonly codes: CodeWords;
  readonly core: ReviewLater;
  readonly days: DayFacts;
}
