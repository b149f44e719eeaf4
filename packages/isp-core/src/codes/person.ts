/**
 * The lists that say who somebody is and how they communicate, and how codes get their words: what the
 * first page of a plan shows. Apart from the lists of `codes/lists`, which the rest of a plan needs.
 */
export { findCode, isInUse, labelOf } from './code-list.ts';
export { accessibleFormats, communicationMethods } from './communication.ts';
export { roles } from './roles.ts';
export { yearGroups } from './year-groups.ts';
