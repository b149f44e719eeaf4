/** Urdu: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
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

export const urduForStaff: LanguagePack = {
  locale: 'ur',
  name: 'اردو',
  direction: 'rtl',
  review: { status: 'unreviewed' },
  covers: 'staff',
  messages: {
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
};
