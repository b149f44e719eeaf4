/** All of the viewer that its first page can do without: loaded right after that is drawn. */
import type { CSSResult } from 'lit';
import { furtherStyles } from '../../styles/further-styles.ts';
import { detailStyles } from './details.styles.ts';
import { printStyles } from './print.styles.ts';

export { moreCodeLists } from '../../context/more-code-lists.ts';
export { choices } from '../../locales/en/choices.ts';
export { shared } from '../../locales/en/shared.ts';
export { viewerDetail } from '../../locales/en/viewer-detail.ts';
export { adaptedMark } from './adapted-mark.ts';
export { FoldKeeper } from './fold-keeper.ts';
export { noPlan } from './no-plan.ts';
export { restOfPage } from './rest-of-page.ts';
export { standing } from './standing.ts';

export const styles: CSSResult[] = [...furtherStyles, detailStyles, printStyles];
