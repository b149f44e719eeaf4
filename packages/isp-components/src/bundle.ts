/** The single file for pages without a build: every element is registered, and what a page may call is exported. */
import './define/isp-finding-list.ts';
import './define/isp-plan-editor.ts';
import './define/isp-plan-viewer.ts';
import './define/isp-review-form.ts';

export { IspFindingList } from './elements/finding-list/finding-list.ts';
export { IspPlanEditor } from './elements/plan-editor/plan-editor.ts';
export { IspPlanViewer } from './elements/plan-viewer/plan-viewer.ts';
export { IspReviewForm } from './elements/review-form/review-form.ts';
export { setCodeLists } from './context/code-lists.ts';
export { wipeDrafts } from './controllers/drafts/wipe-drafts.ts';
export { addMessages } from './locales/packs.ts';
