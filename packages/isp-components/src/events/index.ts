export { IspFindingSelectEvent, type FindingSelectDetail } from './finding-select.ts';
export { IspLineSelectEvent, type LineSelectDetail } from './line-select.ts';
export {
  IspNoteChangeEvent,
  type NoteChange,
  type NoteChangeDetail,
  type NoteOutcome,
} from './note-change.ts';
export { IspPlanChangeEvent, type PlanChangeDetail } from './plan-change.ts';
export { IspPlanSaveEvent, type PlanSaveDetail } from './plan-save.ts';
export { IspReviewSaveEvent, type ReviewSaveDetail } from './review-save.ts';
export type { SaveOutcome } from './save-outcome.ts';
export { SaveReply, type RespondWith } from './save-reply.ts';
