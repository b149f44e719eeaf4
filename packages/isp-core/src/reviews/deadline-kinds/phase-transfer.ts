/** By when an EHC plan names the next place, before a child moves from one phase to another (regulation 18). */
import { addMonths, type PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../date-in-words.ts';
import type { DeadlinePolicies } from '../deadline-policy.ts';
import { comingMoves, type ComingMove } from './coming-moves.ts';
import type { DeadlineOptions } from '../review-policy.ts';
import { counted, deadlineOf, type DeadlineFacts, type FindDeadlines } from './deadline-of.ts';
import { hasEhcp } from './ehcp-meeting.ts';

type Policy = NonNullable<DeadlinePolicies['phase-transfer']>;

/** A move further off than this is no date for anybody’s diary yet. */
const MONTHS_AHEAD = 24;

export const phaseTransfer: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['phase-transfer'];
  if (!policy || !hasEhcp(plan)) return [];
  const horizon = addMonths(options.today, MONTHS_AHEAD);
  return comingMoves(plan, options.today)
    .filter(({ on }) => on === undefined || on <= horizon)
    .map((move) =>
      deadlineOf('phase-transfer', policy, factsOf(plan, move, policy, options), options),
    );
};

function factsOf(
  plan: Plan,
  { at, kind, on, fromPost16 }: ComingMove,
  policy: Policy,
  { today }: DeadlineOptions,
): DeadlineFacts {
  if (on === undefined) return { at, arithmetic: 'The plan does not say when the child moves' };
  const { due, words } = dueDay({ kind, on, fromPost16 }, policy);
  return {
    ...{ at, due, arithmetic: words },
    earliest: addMonths(on, -12),
    metOn: amendedFor(plan, on, today),
    anchor: { event: 'move', on },
  };
}

type DatedMove = Pick<ComingMove, 'kind' | 'fromPost16'> & { readonly on: PlainDate };

function dueDay({ kind, on, fromPost16 }: DatedMove, policy: Policy) {
  const move = `the move on ${dateInWords(on)}`;
  if (kind === 'to-post-16' && fromPost16) {
    const months = policy.betweenPost16Months;
    return { due: addMonths(on, -months), words: `${counted(months, 'month')} before ${move}` };
  }
  const day = kind === 'to-post-16' ? policy.toPost16Day : policy.day;
  const due = `${on.slice(0, 4)}-${day}`;
  // A move in January: the day of its year is too late for it.
  if (due > on) return { due: on, words: `By ${move}` };
  return { due, words: `${dateInWords(due)}: in the year of ${move}` };
}

/** Amended in the twelve months before the move: then it was done with the move in mind. */
function amendedFor(plan: Plan, move: PlainDate, today: PlainDate): PlainDate | undefined {
  const amendedOn = plan.ehcp?.amendedOn;
  if (amendedOn === undefined || amendedOn > today) return undefined;
  return amendedOn >= addMonths(move, -12) ? amendedOn : undefined;
}
