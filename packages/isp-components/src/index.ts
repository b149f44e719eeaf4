/**
 * @isp-kit/components: web components for Individual Support Plans. Importing this registers
 * nothing; import `@isp-kit/components/define` or one of its parts for that.
 */
export { IspElement } from './base/isp-element.ts';
export { setCodeLists } from './context/code-lists.ts';
export { wipeDrafts } from './controllers/drafts/wipe-drafts.ts';
export type { PreparedView } from './controllers/view/prepared-view.ts';
export { ADAPTED_FROM, adaptedFrom, type AdaptedFrom } from './controllers/editing/adapted-from.ts';
export type { StarterStrategy } from './controllers/editing/starters.ts';
export { IspFindingList } from './elements/finding-list/finding-list.ts';
export { IspPlanEditor } from './elements/plan-editor/plan-editor.ts';
export { IspPlanViewer } from './elements/plan-viewer/plan-viewer.ts';
export { IspReviewForm } from './elements/review-form/review-form.ts';
export * from './events/index.ts';
export { addLanguage, type LanguagePack, type PackReview } from './locales/language-pack.ts';
export type { LocaleNames } from './locales/locale-names.ts';
export type { Message, PluralForms, SlotValue } from './locales/message.ts';
export type { MessageKey, MessagePack } from './locales/messages.ts';
export { addMessages, type CodeName, type CodeNames, type Direction } from './locales/packs.ts';
