/** Welsh: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './cy/conflicts.ts';
import { drafts } from './cy/drafts.ts';
import { editor } from './cy/editor.ts';
import { editorFields } from './cy/editor-fields.ts';
import { editorFirst } from './cy/editor-first.ts';
import { editorLater } from './cy/editor-later.ts';
import { editorLines } from './cy/editor-lines.ts';
import { lineMoving } from './cy/line-moving.ts';
import { notes } from './cy/notes.ts';
import { review } from './cy/review.ts';
import { reviewLater } from './cy/review-later.ts';
import { starters } from './cy/starters.ts';

export const welshForStaff: LanguagePack = {
  locale: 'cy',
  name: 'Cymraeg',
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
