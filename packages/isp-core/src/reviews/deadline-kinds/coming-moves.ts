/** Moves from one phase to the next that are planned, or that come with the child's age. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import { toPointer } from '../../kernel/pointer.ts';
import type { Plan } from '../../plan/plan.ts';
import { mainSetting } from '../calendar/calendar-for.ts';
import type { PlannedMove } from '../deadline-policy.ts';
import { phaseMoveOf } from './phase-move.ts';
import { firstDayOf, schoolYearOf, yearGroupIn } from './school-year.ts';

export interface ComingMove {
  readonly kind: PlannedMove;
  readonly at: string;
  /** The first day in the new place; absent where neither the plan nor the child's age tells. */
  readonly on?: PlainDate;
  /** The child leaves a place that is post-16 already. */
  readonly fromPost16: boolean;
  /** Where the plan speaks of it: how many things it says are to be done. */
  readonly actions?: number;
}

/** The moves from today on that the plan speaks of, and the next that comes with age where it does not. */
export function comingMoves(plan: Plan, today: PlainDate): ComingMove[] {
  const next = moveByAge(plan, today);
  const phaseMoves = plan.transitions.map((transition) => phaseMoveOf(plan, transition, today));
  const planned = plan.transitions.flatMap(({ status, on, actions }, index): ComingMove[] => {
    const kind = phaseMoves[index];
    if (kind === undefined || status === 'complete' || status === 'cancelled') return [];
    const day = on ?? (kind === next?.kind ? next.on : undefined);
    if (day !== undefined && day < today) return [];
    const at = toPointer(['transitions', index]);
    const facts = { kind, at, fromPost16: isPost16(plan, today), actions: actions.length };
    return [day === undefined ? facts : { ...facts, on: day }];
  });
  const known = plan.transitions.some(
    ({ status }, index) => phaseMoves[index] === next?.kind && status !== 'cancelled',
  );
  return next && !known ? [...planned, next] : planned;
}

/** From Year 6 to secondary school and from Year 11 to a post-16 place, for whoever is in that phase. */
function moveByAge(plan: Plan, today: PlainDate): ComingMove | undefined {
  const phase = mainSetting(plan, today)?.phase;
  const leaving = phase === 'primary' ? 6 : phase === 'secondary' ? 11 : undefined;
  if (leaving === undefined) return undefined;
  const schoolYear = schoolYearOf(today);
  const yearsLeft = leaving - yearGroupIn(plan, schoolYear);
  if (yearsLeft < 0) return undefined;
  const kind = leaving === 6 ? 'primary-to-secondary' : 'to-post-16';
  const on = firstDayOf(schoolYear + yearsLeft + 1);
  return { kind, at: '/person/yearGroup', on, fromPost16: false };
}

function isPost16(plan: Plan, today: PlainDate): boolean {
  const phase = mainSetting(plan, today)?.phase;
  return phase === undefined ? yearGroupIn(plan, schoolYearOf(today)) >= 12 : phase === 'post-16';
}
