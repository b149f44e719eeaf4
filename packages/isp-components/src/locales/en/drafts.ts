/** The words about unsaved writing that was kept on this device. */
import type { Message } from '../message.ts';

type DraftKey = `draft.${string}`;

export const drafts = {
  'draft.title': 'You have unsaved writing from {time}',
  'draft.text':
    'It was kept on this device, and is not in the plan below. It is thrown away a day after it was written.',
  'draft.use': 'Use it',
  'draft.throw-away': 'Throw it away',
  'draft.used': 'Your writing from {time} is back. It is not saved yet.',
  'draft.thrown-away': 'Your writing from {time} was thrown away.',

  'draft.conflict.title': 'What you wrote before and the plan as it is now are not the same',
  'draft.conflict.text': {
    one: 'In one place they differ: please choose which to keep.',
    other: 'In {count} places they differ: please choose which to keep.',
  },
  'draft.conflict.now': 'Keep this',
  'draft.conflict.before': 'Use what I wrote before',
  'draft.conflict.now.title': 'In the plan now',
  'draft.conflict.before.title': 'What you wrote before',
} as const satisfies Record<DraftKey, Message>;
