export {
  BANK_HOLIDAYS_KNOWN_FROM,
  BANK_HOLIDAYS_KNOWN_TO,
  bankHolidays,
  isBankHoliday,
  type BankHoliday,
} from './calendar/bank-holidays.ts';
export { buildCalendar, type CalendarFacts, type DaysOff } from './calendar/build-calendar.ts';
export { calendarFor } from './calendar/calendar-for.ts';
export { dayKind, isSchoolDay, type DayKind } from './calendar/day-kind.ts';
export type { KindOfDay, KnownDay } from './calendar/day-table.ts';
export { parseCalendar } from './calendar/parse-calendar.ts';
export {
  MONDAY_TO_FRIDAY,
  type Closure,
  type ClosureKind,
  type SchoolCalendar,
  type SettingNumber,
  type Term,
  type Weekday,
} from './calendar/school-calendar.ts';
export {
  addSchoolDays,
  schoolDayOnOrBefore,
  schoolDaysBetween,
  type SchoolDay,
} from './calendar/school-days.ts';
export { isLastWeekOfTerm, termOf, weekOfTerm, type WeekOfTerm } from './calendar/weeks-of-term.ts';
export { dateInWords } from './date-in-words.ts';
export type { Deadline, DeadlineAnchor, DeadlineKind, DeadlineState } from './deadline.ts';
export type {
  ConcernStageName,
  DaysToAnswer,
  DeadlineBasis,
  DeadlinePolicies,
  NewSystemYears,
  PlannedMove,
} from './deadline-policy.ts';
export { yearlyReview } from './deadline-kinds/yearly-review.ts';
export { deadlines } from './deadlines.ts';
export { nextReview, type NextReview, type NextReviewOptions } from './next-review.ts';
export { plannedMeeting, type PlannedMeeting } from './planned-meeting.ts';
export type { DeadlineOptions, ReviewKind, ReviewPolicy, ReviewProfile } from './review-policy.ts';
export { reviewState, type ReviewState } from './review-state.ts';
export type { ReviewTrigger } from './triggers/review-trigger.ts';
export { reviewTriggers } from './triggers/review-triggers.ts';
export type { TriggerBasis, TriggerPolicy } from './triggers/trigger-policy.ts';
export { loadBars, type LoadBarOptions } from './schedule/load-bars.ts';
export { placeReviews } from './schedule/place-reviews.ts';
export type { ScheduleOptions } from './schedule/review-requests.ts';
export type {
  Schedule,
  ScheduledReview,
  ScheduleLoad,
  StoppedBy,
  UnplacedReview,
  WayOut,
  WeekLoad,
} from './schedule/schedule.ts';
export type {
  FixedBooking,
  PlacingOptions,
  PreviousPlacing,
  ReviewCapacity,
  ReviewFamily,
  ReviewRequest,
  ReviewRoom,
  ScheduledKind,
  StaffMember,
} from './schedule/schedule-options.ts';
export { scheduleReviews } from './schedule/schedule-reviews.ts';
export type { Availability, Slot, When } from './schedule/when.ts';
