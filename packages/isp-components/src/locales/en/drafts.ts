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
} as const satisfies Record<DraftKey, Message>;
