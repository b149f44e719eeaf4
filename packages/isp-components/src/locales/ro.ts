/** Romanian: what families and children meet. */
import { choices } from './ro/choices.ts';
import { codes } from './ro/codes.ts';
import { easyRead } from './ro/easy-read.ts';
import { findings } from './ro/findings.ts';
import { opening } from './ro/opening.ts';
import { shared } from './ro/shared.ts';
import { viewerDetail } from './ro/viewer-detail.ts';
import { viewerTools } from './ro/viewer-tools.ts';
import { viewer } from './ro/viewer.ts';
import { you } from './ro/you.ts';
import type { LanguagePack } from './language-pack.ts';

export const romanian: LanguagePack = {
  locale: 'ro',
  name: 'Română',
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
