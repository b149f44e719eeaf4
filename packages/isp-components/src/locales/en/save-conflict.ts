/** The words of a save that somebody else’s came before: needed once that has happened. */
import type { Message } from '../message.ts';

export const saveConflict = {
  'editor.conflict.title': 'Somebody else saved this plan while you were writing',
  'editor.conflict.text': {
    one: 'Their changes and yours are both here. In one place they differ: please choose which to keep.',
    other:
      'Their changes and yours are both here. In {count} places they differ: please choose which to keep.',
  },
  'editor.conflict.before.title':
    'What you wrote before and the plan as it is now are not the same',
  'editor.conflict.before.text': {
    one: 'In one place they differ: please choose which to keep.',
    other: 'In {count} places they differ: please choose which to keep.',
  },
  'editor.conflict.unready': 'What differs could not be shown. Everything you wrote is still here.',
  'editor.conflict.again': 'Try again',
  'editor.conflict.save': 'Keep these and save',
  'editor.conflict.choose': 'Choose which version to keep.',
  'editor.conflict.undecided': 'Choose which version to keep: {place}',
  'editor.conflict.merged':
    'Somebody else saved this plan while you were writing. Their changes are in, and so are yours. Nothing clashed. Please save again.',
} as const satisfies Record<`editor.${string}`, Message>;
