/** Findings as SARIF results. What passes, or does not concern the plan, is left out. */
import type { Location, PhysicalLocation, Result } from 'sarif';
import type { Issue } from '../../kernel/issue.ts';
import { linePathOf } from '../../kernel/line-path.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { placeInWords } from '../section-titles.ts';
import type { Locate } from './locate-pointers.ts';
import { levels, unreadable } from './sarif-rules.ts';

/** Where the findings of one file are. */
export interface SarifPlace {
  readonly uri: string;
  /** Where a pointer stands in the text; undefined where the text is not the plan that was checked. */
  readonly locate: Locate;
}

export function findingResults(
  plan: Plan,
  findings: readonly Finding[],
  {
    place,
    ruleIndex,
  }: { readonly place: SarifPlace; readonly ruleIndex: ReadonlyMap<string, number> },
): Result[] {
  return findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'ask')
    .map((finding): Result => {
      const { rule, outcome, impact, at, message, messageId, data, sources } = finding;
      const index = ruleIndex.get(rule);
      return {
        ruleId: rule,
        ...(index === undefined ? {} : { ruleIndex: index }),
        // A question is for a person to review: SARIF gives it no level.
        kind: outcome === 'fail' ? 'fail' : 'review',
        level: outcome === 'fail' ? levels[impact] : 'none',
        message: { text: message },
        locations: [locationOf(at, place)],
        // By line id and not by position, so that a finding is the same after a line was added above.
        partialFingerprints: {
          'isp/v1': [plan.id, rule, messageId, linePathOf(plan, at)].join(' '),
        },
        properties: { impact, data, sources },
      };
    });
}

export function issueResults(
  issues: readonly Issue[],
  {
    place,
    ruleIndex,
  }: { readonly place: SarifPlace; readonly ruleIndex: ReadonlyMap<string, number> },
): Result[] {
  const index = ruleIndex.get(unreadable);
  return issues.map((issue): Result => ({
    ruleId: unreadable,
    ...(index === undefined ? {} : { ruleIndex: index }),
    kind: 'fail',
    level: 'error',
    message: { text: `${issue.message} (${issue.code})` },
    locations: [locationOf(issue.path, place)],
  }));
}

function locationOf(pointer: string, { uri, locate }: SarifPlace): Location {
  const region = locate(pointer);
  const physicalLocation: PhysicalLocation = {
    artifactLocation: { uri },
    ...(region === undefined ? {} : { region }),
  };
  return {
    physicalLocation,
    logicalLocations: [
      { fullyQualifiedName: pointer, name: pointer === '' ? 'The plan' : placeInWords(pointer) },
    ],
  };
}
