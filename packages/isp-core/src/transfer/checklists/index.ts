/** Leavers’ and joiners’ checklists by kind of move. Their words are in `@isp-kit/core/locales`. */
export type { ChecklistEntry, ItemDue, ItemState, ItemStatus } from './checklist-item.ts';
export {
  joinersChecklist,
  leaversChecklist,
  type ChecklistOptions,
  type JoinerOptions,
} from './checklists.ts';
export {
  kindOfMove,
  type GuessedMove,
  type GuessOptions,
  type PlaceOfMove,
} from './kind-of-move.ts';
export { moveKinds, type Move, type MoveKind } from './move.ts';
