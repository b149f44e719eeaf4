/** Polish: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './pl/conflicts.ts';
import { drafts } from './pl/drafts.ts';
import { editor } from './pl/editor.ts';
import { editorFields } from './pl/editor-fields.ts';
import { editorFirst } from './pl/editor-first.ts';
import { editorLater } from './pl/editor-later.ts';
import { editorLines } from './pl/editor-lines.ts';
import { lineMoving } from './pl/line-moving.ts';
import { notes } from './pl/notes.ts';
import { review } from './pl/review.ts';
import { reviewLater } from './pl/review-later.ts';
import { starters } from './pl/starters.ts';

export const polishForStaff: LanguagePack = {
  locale: 'pl',
  name: 'Polski',
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
