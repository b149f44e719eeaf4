/** Whether a move is one from phase to phase: it says so itself, or it comes at that age. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlannedMove } from '../deadline-policy.ts';
import { schoolYearOf, yearGroupIn } from './school-year.ts';

type Transition = Plan['transitions'][number];

const phaseMoves: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'early-years-to-school',
  'infant-to-junior',
  'primary-to-secondary',
  'to-post-16',
] satisfies PlannedMove[]);

/**
 * A move to another kind of school with a new phase is both, and the plan can only say one of them.
 * At any other age, or in the middle of a year, it is no move from phase to phase. Where the plan has
 * a line for the same move from phase to phase, that line is the one that counts.
 */
export function phaseMoveOf(
  plan: Plan,
  { kind, on }: Pick<Transition, 'kind' | 'on'>,
  today: PlainDate,
): PlannedMove | undefined {
  if (isPhaseMove(kind)) return kind;
  if (kind !== 'to-mainstream' && kind !== 'to-specialist') return undefined;
  const left = on === undefined ? schoolYearOf(today) : yearLeftFor(on);
  if (left === undefined) return undefined;
  const found = moveAfter(yearGroupIn(plan, left));
  const known = plan.transitions.some((it) => it.kind === found && it.status !== 'cancelled');
  return known ? undefined : found;
}

/** The school year that is left for a place that begins with the next one: from August to October. */
function yearLeftFor(on: PlainDate): number | undefined {
  const month = on.slice(5, 7);
  return month >= '08' && month <= '10' ? Number(on.slice(0, 4)) - 1 : undefined;
}

function moveAfter(yearGroup: number): PlannedMove | undefined {
  if (yearGroup === -1) return 'early-years-to-school';
  if (yearGroup === 6) return 'primary-to-secondary';
  return yearGroup === 11 ? 'to-post-16' : undefined;
}

const isPhaseMove = (kind: string): kind is PlannedMove => phaseMoves.has(kind);
