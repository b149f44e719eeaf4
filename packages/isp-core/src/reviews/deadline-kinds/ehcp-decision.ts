/** The authority's decision whether to keep, amend or end the EHC plan, within four weeks of the meeting. */
import type { FindDeadlines } from './deadline-of.ts';
import { afterMeeting } from './ehcp-meeting.ts';

export const ehcpDecision: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['ehcp-decision'];
  return policy ? afterMeeting('ehcp-decision', policy, plan, options) : [];
};
