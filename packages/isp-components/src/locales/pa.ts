/** Panjabi: the words that families and children meet. */
import { choices } from './pa/choices.ts';
import { codes } from './pa/codes.ts';
import { easyRead } from './pa/easy-read.ts';
import { findings } from './pa/findings.ts';
import { names } from './pa/names.ts';
import { opening } from './pa/opening.ts';
import { shared } from './pa/shared.ts';
import { viewer } from './pa/viewer.ts';
import { viewerDetail } from './pa/viewer-detail.ts';
import { viewerTools } from './pa/viewer-tools.ts';
import { you } from './pa/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const panjabi: LanguagePack = {
  locale: 'pa',
  name: 'ਪੰਜਾਬੀ',
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
  names,
};
