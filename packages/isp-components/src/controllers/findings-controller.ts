/** Sorts findings into groups by weight, and adds to each rule why it matters and what helps. */
import { rules, type Finding } from '@isp-kit/core/policy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Heaviest first. Only what failed has a weight; what a person must judge has not failed. */
export const groupNames = ['must', 'should', 'consider', 'ask', 'pass'] as const;

export type GroupName = (typeof groupNames)[number];

/** All that one rule found, so that its reason and its sources are said once. */
export interface RuleFindings {
  readonly rule: string;
  /** Absent for a rule that a host brought itself. */
  readonly why?: string;
  readonly help?: string;
  readonly sources: Finding['sources'];
  readonly findings: readonly Finding[];
}

export interface SortedFindings {
  readonly groups: Readonly<Record<GroupName, readonly RuleFindings[]>>;
  readonly counts: { readonly toDo: number; readonly ask: number; readonly pass: number };
}

interface FindingsHost extends ReactiveControllerHost {
  findings: readonly Finding[];
  audience: string;
}

export class FindingsController implements ReactiveController {
  readonly #host: FindingsHost;
  #made: { findings: readonly Finding[]; audience: string } | undefined;
  #sorted: SortedFindings = sortFindings([], '');

  constructor(host: FindingsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { findings, audience } = this.#host;
    if (this.#made && this.#made.findings === findings && this.#made.audience === audience) return;
    this.#made = { findings, audience };
    this.#sorted = sortFindings(findings, audience);
  }

  get sorted(): SortedFindings {
    return this.#sorted;
  }
}

function sortFindings(findings: readonly Finding[], audience: string): SortedFindings {
  const byGroup = Map.groupBy(findings, groupOf);
  const group = (name: GroupName) => byRule(byGroup.get(name) ?? [], audience);
  const count = (name: GroupName) => byGroup.get(name)?.length ?? 0;
  return {
    groups: {
      must: group('must'),
      should: group('should'),
      consider: group('consider'),
      ask: group('ask'),
      pass: group('pass'),
    },
    counts: {
      toDo: count('must') + count('should') + count('consider'),
      ask: count('ask'),
      pass: count('pass'),
    },
  };
}

/** What does not apply to this plan is nobody’s concern, and in no group. */
function groupOf({ outcome, impact }: Finding): GroupName | undefined {
  if (outcome === 'inapplicable') return undefined;
  return outcome === 'fail' ? impact : outcome;
}

function byRule(findings: readonly Finding[], audience: string): RuleFindings[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([id, found]) => {
    const rule = rules.find((known) => known.id === id);
    const help = audience === 'parent' ? rule?.familyHelp : rule?.help;
    return {
      rule: id,
      ...(rule ? { why: rule.why } : {}),
      ...(help === undefined ? {} : { help }),
      sources: found[0]?.sources ?? [],
      findings: found,
    };
  });
}
