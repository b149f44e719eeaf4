/**
 * The lists whose codes stand in a plan for people to read, and their words. Apart from where each code
 * comes from and from the lists of returns, so that a page that shows a plan need not carry those.
 */
export { areasOfDevelopment } from './areas-of-development.ts';
export { audiences } from './audiences.ts';
export { findCode, isInUse, labelOf } from './code-list.ts';
export { accessibleFormats, communicationMethods } from './communication.ts';
export { layers } from './layers.ts';
export { roles } from './roles.ts';
export { settingKinds } from './setting-kinds.ts';
export { specialistPackages } from './specialist-packages.ts';
export { yearGroups } from './year-groups.ts';
