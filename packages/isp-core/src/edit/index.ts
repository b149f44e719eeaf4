export { applyEdit, type AppliedEdit } from './apply-edit.ts';
export type { Conflict } from './conflict.ts';
export { diffPlans } from './diff-plans.ts';
export type { AddEdit, Edit, GroupEdit, MoveEdit, RemoveEdit, SetEdit } from './edit.ts';
export { record, redo, startHistory, undo, type History } from './history.ts';
export { mergePlans, type Merged, type MergeInput } from './merge-plans.ts';
export { removeLine } from './remove-line.ts';
