/** Arabic: the words that families and children meet. */
import { choices } from './ar/choices.ts';
import { codes } from './ar/codes.ts';
import { easyRead } from './ar/easy-read.ts';
import { findings } from './ar/findings.ts';
import { opening } from './ar/opening.ts';
import { shared } from './ar/shared.ts';
import { viewer } from './ar/viewer.ts';
import { viewerDetail } from './ar/viewer-detail.ts';
import { viewerTools } from './ar/viewer-tools.ts';
import { you } from './ar/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const arabic: LanguagePack = {
  locale: 'ar',
  name: 'العربية',
  direction: 'rtl',
  review: { status: 'unreviewed' },
  covers: 'families',
  messages: {
    ...shared,
    ...choices,
    ...opening,
    ...viewer,
    ...viewerDetail,
    ...viewerTools,
    ...you,
    ...easyRead,
    ...findings,
  },
  codes,
};
