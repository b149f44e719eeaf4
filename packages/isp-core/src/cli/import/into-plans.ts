/** Adds what a file says to the plans that a setting has; for everybody else, a draft. */
import { applyEdit } from '../../edit/apply-edit.ts';
import type { Edit } from '../../edit/edit.ts';
import type { Result } from '../../kernel/result.ts';
import type { Issue } from '../../kernel/issue.ts';
import type { DraftOptions } from '../../interop/draft/draft-plan.ts';
import { enrichPlan } from '../../interop/draft/enrich-plan.ts';
import { compareIdentity } from '../../interop/draft/identity.ts';
import type { ImportLine } from '../../interop/draft/import-report.ts';
import type { Incoming } from '../../interop/draft/incoming.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ExistingPlan } from '../existing-plans.ts';

/** A plan that is here, with what the file adds to it. */
export interface EnrichedPlan {
  readonly file: string;
  readonly plan: Plan;
}

export interface IntoPlans {
  readonly enriched: readonly EnrichedPlan[];
  /** Those who have no plan here, and of whom a draft may be made. */
  readonly others: readonly Incoming[];
  readonly report: readonly ImportLine[];
}

/** No two children are joined: where not everything agrees, the report asks, and nothing is made. */
export function intoPlans(
  people: readonly Incoming[],
  existing: readonly ExistingPlan[],
  ports: DraftOptions,
): IntoPlans {
  const enriched = new Map<string, EnrichedPlan>();
  const used = new Set<string>();
  const others: Incoming[] = [];
  const report: ImportLine[] = [];
  for (const person of people) {
    const like = existing.filter(({ plan }) => isLike(plan, person));
    const [only, ...more] = like;
    const isOne =
      only !== undefined &&
      more.length === 0 &&
      compareIdentity(only.plan, person).verdict === 'same' &&
      !used.has(only.file);
    if (!only) others.push(person);
    else if (!isOne) report.push(askLine(person, like));
    else {
      used.add(only.file);
      const added = addTo(only.plan, person, ports);
      report.push(...added.report);
      if (added.plan) enriched.set(only.file, { file: only.file, plan: added.plan });
    }
  }
  return { enriched: [...enriched.values()], others, report };
}

/** Many children share a birthday; that alone is no likeness. */
function isLike(plan: Plan, person: Incoming): boolean {
  const { upn, names } = compareIdentity(plan, person);
  return upn === 'same' || names === 'same';
}

function addTo(
  plan: Plan,
  person: Incoming,
  { newId, clock }: DraftOptions,
): { readonly plan?: Plan; readonly report: readonly ImportLine[] } {
  const added = enrichPlan(plan, person, { newId });
  if (!added.ok) return { report: added.error.map((issue) => lineOf(person, issue)) };
  const { edits, report } = added.value;
  if (edits.length === 0) return { report: [...report, nothingNew(person, plan)] };
  const saved: Edit[] = [
    { type: 'set', at: '/revision', value: plan.revision + 1 },
    { type: 'set', at: '/updatedAt', value: clock.now() },
  ];
  const applied: Result<{ readonly plan: Plan }, Issue> = applyEdit(plan, {
    type: 'group',
    edits: [...edits, ...saved],
  });
  if (!applied.ok) return { report: [...report, lineOf(person, applied.error)] };
  return { plan: applied.value.plan, report };
}

const lineOf = ({ index, place }: Incoming, { code, message }: Issue): ImportLine => ({
  ...{ fate: 'ask', code, person: index, place, field: 'Pupil', message },
});

const nothingNew = ({ index, place }: Incoming, { id }: Plan): ImportLine => ({
  ...{ fate: 'taken', code: 'ISP_IMPORT_NOTHING_NEW', person: index, place, field: 'Pupil' },
  message: `The plan ${id} says all of this already.`,
});

function askLine({ index, place }: Incoming, like: readonly ExistingPlan[]): ImportLine {
  const files = like.map(({ file }) => file).join(', ');
  return {
    ...{ fate: 'ask', code: 'ISP_IMPORT_OTHER_CHILD', person: index, place, field: 'Pupil' },
    value: files,
    message:
      'A plan here may be this child’s, but not everything agrees, or more than one may be. Nothing was added and no draft was made: somebody has to look.',
  };
}
