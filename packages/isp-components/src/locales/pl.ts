/** Polish: what families and children meet. */
import { choices } from './pl/choices.ts';
import { codes } from './pl/codes.ts';
import { easyRead } from './pl/easy-read.ts';
import { findings } from './pl/findings.ts';
import { opening } from './pl/opening.ts';
import { shared } from './pl/shared.ts';
import { viewerDetail } from './pl/viewer-detail.ts';
import { viewerTools } from './pl/viewer-tools.ts';
import { viewer } from './pl/viewer.ts';
import { you } from './pl/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const polish: LanguagePack = {
  locale: 'pl',
  name: 'Polski',
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
};
