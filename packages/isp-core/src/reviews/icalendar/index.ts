export { reviewEventIssues } from './event-issues.ts';
export { eventUid, reviewReference } from './event-uid.ts';
export type { NamesShown } from './event-words.ts';
export { eventsOfPlan } from './events-of-plan.ts';
export {
  eventsOfSchedule,
  type ScheduledMeeting,
  type ScheduleEventOptions,
} from './events-of-schedule.ts';
export type { CalendarLimits } from './read/calendar-blocks.ts';
export { previousEvents, type PreviousFile } from './read/previous-events.ts';
export type {
  Answer,
  ProposedAnswer,
  ProposedBy,
  ProposedCancel,
  ProposedChange,
  ProposedMove,
  ProposedPlace,
} from './read/proposed-change.ts';
export {
  readICalendar,
  type CalendarReading,
  type ReadICalendarOptions,
} from './read/read-icalendar.ts';
export type {
  CalendarPerson,
  EventTime,
  PreviousEvent,
  ReviewEvent,
  ReviewEventKind,
} from './review-event.ts';
export {
  calendarFromICalendar,
  type CalendarImport,
  type CalendarImportOptions,
} from './school/calendar-from-icalendar.ts';
export type { CalendarDecision } from './school/dated-event.ts';
export type {
  CalendarImportReport,
  DroppedEvent,
  TakenEvent,
  UnclearEvent,
  UnclearReason,
} from './school/import-report.ts';
export { nextSequence } from './sequence.ts';
export { toICalendar, type ICalendarOptions } from './to-icalendar.ts';
