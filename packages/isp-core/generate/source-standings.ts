/** The standing of a source, in words for the reference pages. */
import type { SourceStatus } from '../src/codes/sources.ts';

export const sourceStandings: Readonly<Record<SourceStatus, string>> = {
  law: 'law',
  guidance: 'statutory guidance',
  proposed: 'government proposal, which may change',
  advice: 'sector advice',
};
