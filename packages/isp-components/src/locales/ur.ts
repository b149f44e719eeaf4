/** Urdu: every word of the elements. */
import type { LanguagePack } from './language-pack.ts';
import { choices } from './ur/choices.ts';
import { codes } from './ur/codes.ts';
import { conflicts } from './ur/conflicts.ts';
import { drafts } from './ur/drafts.ts';
import { editor } from './ur/editor.ts';
import { editorFields } from './ur/editor-fields.ts';
import { editorFirst } from './ur/editor-first.ts';
import { editorLater } from './ur/editor-later.ts';
import { editorLines } from './ur/editor-lines.ts';
import { lineMoving } from './ur/line-moving.ts';
import { notes } from './ur/notes.ts';
import { review } from './ur/review.ts';
import { reviewLater } from './ur/review-later.ts';
import { starters } from './ur/starters.ts';
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
  covers: 'everything',
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
    ...conflicts,
    ...drafts,
    ...editor,
    ...editorFields,
    ...editorFirst,
    ...editorLater,
    ...editorLines,
    ...lineMoving,
    ...notes,
    ...review,
    ...reviewLater,
    ...starters,
  },
  codes,
} as const satisfies LanguagePack;
