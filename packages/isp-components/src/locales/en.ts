/** English, the source of every message. One file for each part of the kit, so that an element brings its own alone. */
import { choices } from './en/choices.ts';
import { conflicts } from './en/conflicts.ts';
import { drafts } from './en/drafts.ts';
import { editorFields } from './en/editor-fields.ts';
import { editorFirst } from './en/editor-first.ts';
import { editorLater } from './en/editor-later.ts';
import { editorLines } from './en/editor-lines.ts';
import { editor } from './en/editor.ts';
import { findings } from './en/findings.ts';
import { lineMoving } from './en/line-moving.ts';
import { notes } from './en/notes.ts';
import { opening } from './en/opening.ts';
import { reviewLater } from './en/review-later.ts';
import { review } from './en/review.ts';
import { starters } from './en/starters.ts';
import { shared } from './en/shared.ts';
import { easyRead } from './en/easy-read.ts';
import { viewerDetail } from './en/viewer-detail.ts';
import { viewerTools } from './en/viewer-tools.ts';
import { viewer } from './en/viewer.ts';
import { you } from './en/you.ts';

export const en = {
  ...shared,
  ...choices,
  ...opening,
  ...notes,
  ...viewer,
  ...viewerDetail,
  ...viewerTools,
  ...you,
  ...easyRead,
  ...findings,
  ...conflicts,
  ...drafts,
  ...editor,
  ...editorFirst,
  ...editorFields,
  ...editorLines,
  ...lineMoving,
  ...editorLater,
  ...starters,
  ...review,
  ...reviewLater,
} as const;
