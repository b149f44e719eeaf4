/** English, the source of every message. One file for each part of the kit, so that an element brings its own alone. */
import { choices } from './en/choices.ts';
import { drafts } from './en/drafts.ts';
import { editorFields } from './en/editor-fields.ts';
import { editor } from './en/editor.ts';
import { findings } from './en/findings.ts';
import { opening } from './en/opening.ts';
import { review } from './en/review.ts';
import { shared } from './en/shared.ts';
import { viewer } from './en/viewer.ts';

export const en = {
  ...shared,
  ...choices,
  ...opening,
  ...viewer,
  ...findings,
  ...drafts,
  ...editor,
  ...editorFields,
  ...review,
} as const;
