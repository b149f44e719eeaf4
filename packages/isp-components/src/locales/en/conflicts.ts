/** The words of the view in which two versions of one plan are put together. */
import type { Message } from '../message.ts';

type ConflictKey = `editor.conflict.${string}` | `draft.conflict.${string}`;

export const conflicts = {
  'editor.conflict.mine': 'Keep mine',
  'editor.conflict.theirs': 'Keep theirs',
  'editor.conflict.mine.title': 'What you wrote',
  'editor.conflict.theirs.title': 'What they wrote',
  'editor.conflict.all.mine': 'Keep all of mine',
  'editor.conflict.all.theirs': 'Keep all of theirs',
  'editor.conflict.all.said.ours': 'Yours is chosen in every place. Nothing is saved yet.',
  'editor.conflict.all.said.theirs': 'Theirs is chosen in every place. Nothing is saved yet.',
  'editor.conflict.removed': 'Removed',
  'editor.conflict.differs': 'Words that differ are underlined.',
  'editor.conflict.both': 'Write it anew from both',
  'editor.conflict.both.label': 'What the plan is to say here',
  'editor.conflict.both.hint': 'Both versions are in the box. Make of them what you want to keep.',

  'draft.conflict.now': 'Keep this',
  'draft.conflict.before': 'Use what I wrote before',
  'draft.conflict.now.title': 'In the plan now',
  'draft.conflict.before.title': 'What you wrote before',
  'draft.conflict.all.now': 'Keep the plan as it is in all of them',
  'draft.conflict.all.before': 'Use all that I wrote before',
} as const satisfies Record<ConflictKey, Message>;
