/** Bengali: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './bn/conflicts.ts';
import { drafts } from './bn/drafts.ts';
import { editor } from './bn/editor.ts';
import { editorFields } from './bn/editor-fields.ts';
import { editorFirst } from './bn/editor-first.ts';
import { editorLater } from './bn/editor-later.ts';
import { editorLines } from './bn/editor-lines.ts';
import { lineMoving } from './bn/line-moving.ts';
import { notes } from './bn/notes.ts';
import { review } from './bn/review.ts';
import { reviewLater } from './bn/review-later.ts';
import { starters } from './bn/starters.ts';

export const bengaliForStaff: LanguagePack = {
  locale: 'bn',
  name: 'বাংলা',
  direction: 'ltr',
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
