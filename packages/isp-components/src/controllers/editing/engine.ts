/** What reads a plan, records an edit in it and checks it: a module of its own, since nobody needs it to see a plan. */
// What the first drawing asks of the core as well: named here too, a bundler leaves it in one file.
export { canEditWith } from '@isp-kit/core/access/rights';
export { applyEdit, mergePlans } from '@isp-kit/core/edit';
export { linePathOf } from '@isp-kit/core/plan';
export { copyOf } from './copy-line.ts';
export { enter } from './enter.ts';
export { partTakenOut, removalOf } from './line-edits.ts';
export { moveOf } from './move-line.ts';
export { openable, planText, readRestorable } from './saved-state.ts';
export { takenUp } from './taken-up.ts';
export { travel } from './travel.ts';
