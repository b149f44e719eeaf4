/** Panjabi: what staff meet besides, where they write a plan and review it. */
import type { LanguagePack } from './language-pack.ts';
import { conflicts } from './pa/conflicts.ts';
import { drafts } from './pa/drafts.ts';
import { editor } from './pa/editor.ts';
import { editorFields } from './pa/editor-fields.ts';
import { editorFirst } from './pa/editor-first.ts';
import { editorLater } from './pa/editor-later.ts';
import { editorLines } from './pa/editor-lines.ts';
import { lineMoving } from './pa/line-moving.ts';
import { notes } from './pa/notes.ts';
import { review } from './pa/review.ts';
import { reviewLater } from './pa/review-later.ts';
import { starters } from './pa/starters.ts';

export const panjabiForStaff: LanguagePack = {
  locale: 'pa',
  name: 'ਪੰਜਾਬੀ',
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
