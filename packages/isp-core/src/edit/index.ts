export { applyEdit, type AppliedEdit, type ApplyOptions } from './apply-edit.ts';
export { compareTexts, type TextPart } from './compare-texts.ts';
export type { Conflict } from './conflict.ts';
export { diffPlans } from './diff-plans.ts';
export type {
  AddEdit,
  CorrectEdit,
  Edit,
  GroupEdit,
  MoveEdit,
  PlacedEdit,
  RemoveEdit,
  SetEdit,
} from './edit.ts';
export { record, redo, startHistory, undo, type History } from './history.ts';
export { toJsonPatch, type JsonPatchOperation } from './json-patch.ts';
export { mergePlans, type Merged, type MergeInput } from './merge-plans.ts';
export { removeLine } from './remove-line.ts';
