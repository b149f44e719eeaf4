/** The report of the meeting, to everybody who was invited, within two weeks of it. */
import type { FindDeadlines } from './deadline-of.ts';
import { afterMeeting } from './ehcp-meeting.ts';

export const ehcpReport: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['ehcp-report'];
  return policy ? afterMeeting('ehcp-report', policy, plan, options) : [];
};
