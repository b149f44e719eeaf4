/** Settles what both sides changed as a person chose. */
import { applyEdit } from '../../edit/apply-edit.ts';
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ConflictDecision } from './acceptance.ts';
import { reportLine, type ReceiveLine } from './receive-report.ts';
import type { Reception } from './reception.ts';

export interface Settled {
  readonly plan: Plan;
  readonly lines: readonly ReceiveLine[];
}

/** The plan with every choice made, or an issue for each conflict that nobody chose on, and each choice about none. */
export function applyDecisions(
  plan: Plan,
  { conflicts }: Pick<Reception, 'conflicts'>,
  decisions: readonly ConflictDecision[],
): Result<Settled, Issue[]> {
  const chosen = new Map(decisions.map((decision) => [decision.at, decision.take]));
  const issues = [
    ...conflicts.filter(({ at }) => !chosen.has(at)).map(({ at }) => undecided(at)),
    ...decisions
      .filter(({ at }) => !conflicts.some((conflict) => conflict.at === at))
      .map(({ at }) => aboutNothing(at)),
  ];
  if (issues.length > 0) return err(issues);
  let settled = plan;
  const lines: ReceiveLine[] = [];
  for (const { at, takeOurs, takeTheirs } of conflicts) {
    const isOurs = chosen.get(at) === 'ours';
    const applied = applyEdit(settled, isOurs ? takeOurs : takeTheirs);
    if (!applied.ok) return err([cannotTake(at, applied.error)]);
    settled = applied.value.plan;
    lines.push(reportLine(isOurs ? 'ISP_RECEIVE_CHOSE_YOURS' : 'ISP_RECEIVE_CHOSE_THEIRS', at));
  }
  return ok({ plan: settled, lines });
}

const undecided = (path: string): Issue => ({
  code: 'ISP_RECEIVE_UNDECIDED',
  path,
  message: 'Both sides changed this, and nobody has chosen yet which it is to be.',
});

const aboutNothing = (path: string): Issue => ({
  code: 'ISP_RECEIVE_UNKNOWN_DECISION',
  path,
  message: 'There is nothing to choose at this place: what came may have changed since.',
});

const cannotTake = (path: string, { code, message }: Issue): Issue => ({
  code: 'ISP_RECEIVE_CANNOT_TAKE',
  path,
  message: `This choice cannot be made. ${message}`,
  data: { cause: code },
});
