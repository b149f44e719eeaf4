/** The last day of a line of provision that still stands: does it go on, change or stop? */
import { toPointer } from '../../kernel/pointer.ts';
import { deadlineOf, type FindDeadlines } from './deadline-of.ts';

export const provisionEnd: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['provision-end'];
  if (!policy) return [];
  return plan.provision.flatMap(({ status, endsOn }, index) => {
    if (status === 'ended' || endsOn === undefined) return [];
    const at = toPointer(['provision', index]);
    const arithmetic = 'The last day of this line of provision, as the plan has it';
    return [deadlineOf('provision-end', policy, { at, due: endsOn, arithmetic }, options)];
  });
};
