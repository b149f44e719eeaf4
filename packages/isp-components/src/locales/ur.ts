/** Urdu: what families and children meet. */
import type { LanguagePack } from './language-pack.ts';
import { choices } from './ur/choices.ts';
import { codes } from './ur/codes.ts';
import { easyRead } from './ur/easy-read.ts';
import { findings } from './ur/findings.ts';
import { opening } from './ur/opening.ts';
import { shared } from './ur/shared.ts';
import { viewer } from './ur/viewer.ts';
import { viewerDetail } from './ur/viewer-detail.ts';
import { viewerTools } from './ur/viewer-tools.ts';
import { you } from './ur/you.ts';

export const urdu = {
  locale: 'ur',
  name: 'اردو',
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
} as const satisfies LanguagePack;
