/** Arabic: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './ar/conflicts.ts';
import { drafts } from './ar/drafts.ts';
import { editor } from './ar/editor.ts';
import { editorFields } from './ar/editor-fields.ts';
import { editorFirst } from './ar/editor-first.ts';
import { editorLater } from './ar/editor-later.ts';
import { editorLines } from './ar/editor-lines.ts';
import { lineMoving } from './ar/line-moving.ts';
import { notes } from './ar/notes.ts';
import { review } from './ar/review.ts';
import { reviewLater } from './ar/review-later.ts';
import { starters } from './ar/starters.ts';

export const arabicForStaff: LanguagePack = {
  locale: 'ar',
  name: 'العربية',
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
