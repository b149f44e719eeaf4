/** Romanian: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './ro/conflicts.ts';
import { drafts } from './ro/drafts.ts';
import { editor } from './ro/editor.ts';
import { editorFields } from './ro/editor-fields.ts';
import { editorFirst } from './ro/editor-first.ts';
import { editorLater } from './ro/editor-later.ts';
import { editorLines } from './ro/editor-lines.ts';
import { lineMoving } from './ro/line-moving.ts';
import { notes } from './ro/notes.ts';
import { review } from './ro/review.ts';
import { reviewLater } from './ro/review-later.ts';
import { starters } from './ro/starters.ts';

export const romanianForStaff: LanguagePack = {
  locale: 'ro',
  name: 'Română',
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
