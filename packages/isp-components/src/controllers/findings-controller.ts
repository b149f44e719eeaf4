/** Sorts findings into groups by weight, and adds to each rule why it matters and what helps. */
import type { Finding } from '@isp-kit/core/policy';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Rules } from '../context/later-rules.ts';
import { RulesController } from './rules-controller.ts';

/** Heaviest first. Only what failed has a weight; what a person must judge has not failed. */
export const groupNames = ['must', 'should', 'consider', 'ask', 'pass'] as const;

export type GroupName = (typeof groupNames)[number];

/** All that one rule found, so that its reason and its sources are said once. */
export interface RuleFindings {
  readonly rule: string;
  /** Absent for a rule that a host brought itself, and while the kit’s own are on their way. */
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
  readonly #book: RulesController;
  #made: { findings: readonly Finding[]; audience: string; rules: Rules | undefined } | undefined;
  #sorted: SortedFindings = sortFindings([], '', undefined);

  constructor(host: FindingsHost) {
    this.#host = host;
    this.#book = new RulesController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    const { findings, audience } = this.#host;
    const made = this.#made;
    const rules = findings.some(needsReason) ? this.#book.rules : undefined;
    if (made?.findings === findings && made.audience === audience && made.rules === rules) return;
    this.#made = { findings, audience, rules };
    this.#sorted = sortFindings(findings, audience, rules);
  }

  get sorted(): SortedFindings {
    return this.#sorted;
  }
}

/** What passes is only counted; why a rule is there is said where something is to be done. */
const needsReason = ({ outcome }: Finding): boolean => outcome === 'fail' || outcome === 'ask';

function sortFindings(
  findings: readonly Finding[],
  audience: string,
  rules: Rules | undefined,
): SortedFindings {
  const byGroup = Map.groupBy(findings, groupOf);
  const group = (name: GroupName) => byRule(byGroup.get(name) ?? [], audience, rules);
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

function byRule(
  findings: readonly Finding[],
  audience: string,
  book: Rules | undefined,
): RuleFindings[] {
  return [...Map.groupBy(findings, ({ rule }) => rule)].map(([id, found]) => {
    const rule = book?.rules.find((known) => known.id === id);
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
