/** What may get in a child’s way, and everything that a plan says about it. `{name}` is the child. */
import type { Band } from '../setting-of.ts';

type Texts = readonly [string, ...string[]];

export interface PlannedHelp {
  readonly statement: string;
  /** The child alone, or a group of that many. */
  readonly group?: number;
  readonly amount: readonly [sessions: number, per: string, minutes: number];
  readonly place: string;
  readonly why: string;
  readonly back: string;
}

export interface Measure {
  readonly statement: string;
  readonly kind: string;
  readonly scale: string;
  readonly of: number;
  /** Where it begins and where it should be, of `of`. */
  readonly baseline: readonly [number, number];
  readonly target: readonly [number, number];
}

export interface Need {
  readonly key: string;
  readonly bands: readonly Band[];
  readonly areas: readonly string[];
  readonly barriers: Texts;
  readonly where: Texts;
  readonly impact: Texts;
  readonly evidence: Texts;
  readonly first: Texts;
  readonly adjustments: readonly (readonly [kind: string, statement: string])[];
  readonly help: readonly [PlannedHelp, ...PlannedHelp[]];
  readonly measures: readonly [Measure, ...Measure[]];
  /** Who advises from outside, and how they coach the staff. */
  readonly specialist: string;
  readonly coaching: string;
  readonly recommendations: Texts;
  /** As an EHC plan would word it. */
  readonly ehcpOutcome: string;
  readonly ehcpProvision: string;
}

export const everyBand: readonly Band[] = ['early', 'primary', 'secondary', 'post-16'];
