/** The looks that elements share beyond the base, for those that are worked with: `[baseStyles, furtherStyles, ownStyles]`. */
import type { CSSResult } from 'lit';
import { hidden } from './hidden.ts';
import { moreButtons } from './more-buttons.ts';
import { morePanels } from './more-panels.ts';

export const furtherStyles: CSSResult[] = [moreButtons, morePanels, hidden];
