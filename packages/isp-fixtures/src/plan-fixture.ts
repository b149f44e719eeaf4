/** What this package says of each of its plans. */

export type PlanFixturePhase = 'early-years' | 'primary' | 'secondary' | 'post-16';

export type PlanFixtureLayer = 'targeted' | 'targeted-plus' | 'specialist';

export interface PlanFixture {
  /** The file’s name without its ending: `year-4-reading`. */
  readonly name: string;
  /** Whose plan it is and what it is about, for a list or a heading. */
  readonly title: string;
  /** What the plan shows, in a sentence or two. */
  readonly summary: string;
  /** The child’s phase of education, whatever the setting covers. */
  readonly phase: PlanFixturePhase;
  /** The layers at which the child has support on {@link FIXTURES_TODAY}. */
  readonly layers: readonly PlanFixtureLayer[];
  readonly kind: 'support-plan' | 'adjustments-record';
  /** The child’s main setting. Six are at Larkfield Academy. */
  readonly setting: string;
  /** The file, beside this package’s code: `readFile(url)` in Node, `fetch(url)` in a browser. */
  readonly url: URL;
}

/** The day on which the plans are set: reviews are overdue, due soon and planned around it. */
export const FIXTURES_TODAY = '2026-11-22';
