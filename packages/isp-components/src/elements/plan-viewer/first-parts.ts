/**
 * All that the first page is made of, through one door: the viewer takes the page by it, and each part
 * that comes later takes something of what it builds on. A bundler that splits by file then leaves the
 * first page in one file, which compresses better than in the eight that it would make of it.
 */
export { css, html } from 'lit';
export { defineElement } from '../../base/define-element.ts';
export { IspElement } from '../../base/isp-element.ts';
export { firstCodeLists } from '../../context/first-code-lists.ts';
export { CodeListsController } from '../../controllers/code-lists-controller.ts';
export { isPreparedView } from '../../controllers/view/prepared-view.ts';
export { ViewController } from '../../controllers/view-controller.ts';
export { firstChoices } from '../../locales/en/first-choices.ts';
export { opening } from '../../locales/en/opening.ts';
export { viewer } from '../../locales/en/viewer.ts';
export { baseStyles } from '../../styles/base-styles.ts';
export { openingNotice } from '../sections/opening-notice.ts';
export { cardStyles } from './cards.styles.ts';
export { firstPage, type LateContent } from './first-page.ts';
export { onServer } from './on-server.ts';
export { viewerStyles } from './plan-viewer.styles.ts';
export { isTheChild, readingOrder } from './reading-order.ts';
