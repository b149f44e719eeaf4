/** Invitations and papers for the meeting of an EHC plan's review, two weeks before it. */
import { addDays } from '../../kernel/plain-date.ts';
import { dateInWords } from '../date-in-words.ts';
import { counted, deadlineOf, type FindDeadlines } from './deadline-of.ts';
import { hasEhcp, nextEhcpMeeting } from './ehcp-meeting.ts';

export const ehcpPapers: FindDeadlines = (plan, options) => {
  const policy = options.profile.reviews.deadlines?.['ehcp-papers'];
  const meeting = hasEhcp(plan) ? nextEhcpMeeting(plan, options.today) : undefined;
  if (!policy || !meeting) return [];
  const facts = {
    at: meeting.at,
    due: addDays(meeting.on, -7 * policy.weeks),
    unrecorded: true,
    anchor: { event: 'review-planned', on: meeting.on },
    arithmetic: `${counted(policy.weeks, 'week')} before the meeting planned for ${dateInWords(meeting.on)}`,
  } as const;
  return [deadlineOf('ehcp-papers', policy, facts, options)];
};
