/** All of the viewer that its first page can do without: loaded right after that is drawn. */
export { choices } from '../../locales/en/choices.ts';
export { viewerDetail } from '../../locales/en/viewer-detail.ts';
export { detailStyles } from './details.styles.ts';
export { folds } from './folds.ts';
export { noPlan } from './no-plan.ts';
export { printStyles } from './print.styles.ts';
export { standing } from './standing.ts';
