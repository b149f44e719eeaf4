/** Welsh: what families and children meet. */
import { choices } from './cy/choices.ts';
import { codes } from './cy/codes.ts';
import { easyRead } from './cy/easy-read.ts';
import { findings } from './cy/findings.ts';
import { names } from './cy/names.ts';
import { opening } from './cy/opening.ts';
import { shared } from './cy/shared.ts';
import { viewerDetail } from './cy/viewer-detail.ts';
import { viewerTools } from './cy/viewer-tools.ts';
import { viewer } from './cy/viewer.ts';
import { you } from './cy/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const welsh: LanguagePack = {
  locale: 'cy',
  name: 'Cymraeg',
  direction: 'ltr',
  review: { status: 'unreviewed' },
  covers: 'families',
  messages: {
    ...shared,
    ...opening,
    ...choices,
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
