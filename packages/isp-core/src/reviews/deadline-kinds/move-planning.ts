/** When planning for a move begins, where a profile says how long ahead. */
import { addMonths } from '../../kernel/plain-date.ts';
import { dateInWords } from '../date-in-words.ts';
import { comingMoves } from './coming-moves.ts';
import { counted, deadlineOf, type FindDeadlines } from './deadline-of.ts';

/** A move with something to be done in it is being planned, and has no deadline here any more. */
export const movePlanning: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['move-planning'];
  if (!policy || plan.kind !== 'support-plan') return [];
  const { months, moves } = policy;
  const horizon = addMonths(options.today, months + 12);
  return comingMoves(plan, options.today).flatMap((move) => {
    const { kind, at, on, actions = 0, fromPost16 } = move;
    if (!moves.includes(kind) || fromPost16 || actions > 0) return [];
    // Without its day there is nothing to count back from.
    if (on === undefined || on > horizon) return [];
    const facts = {
      at,
      due: addMonths(on, -months),
      anchor: { event: 'move', on },
      arithmetic: `${counted(months, 'month')} before the move on ${dateInWords(on)}`,
    } as const;
    return [deadlineOf('move-planning', policy, facts, options)];
  });
};
