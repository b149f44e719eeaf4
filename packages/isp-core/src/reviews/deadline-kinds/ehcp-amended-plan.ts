/** The final amended EHC plan, where the authority decides to amend it. */
import { counted, type FindDeadlines } from './deadline-of.ts';
import { afterMeeting } from './ehcp-meeting.ts';

export const ehcpAmendedPlan: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['ehcp-amended-plan'];
  if (!policy) return [];
  const notice = `, if the authority amends the plan, and within ${counted(policy.noticeWeeks, 'week')} of its notice`;
  return afterMeeting('ehcp-amended-plan', policy, plan, options, notice);
};
