/** Bengali: the words that families and children meet. */
import { choices } from './bn/choices.ts';
import { codes } from './bn/codes.ts';
import { easyRead } from './bn/easy-read.ts';
import { findings } from './bn/findings.ts';
import { opening } from './bn/opening.ts';
import { shared } from './bn/shared.ts';
import { viewer } from './bn/viewer.ts';
import { viewerDetail } from './bn/viewer-detail.ts';
import { viewerTools } from './bn/viewer-tools.ts';
import { you } from './bn/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const bengali: LanguagePack = {
  locale: 'bn',
  name: 'বাংলা',
  direction: 'ltr',
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
