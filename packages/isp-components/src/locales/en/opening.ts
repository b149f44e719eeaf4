/** What elements say while something that they need is on its way, and where it did not come. */
import type { Message } from '../message.ts';

export const opening = {
  'opening.wait': 'Opening the plan…',
  'opening.failed.title': 'The plan could not be opened',
  'opening.failed.explanation':
    'A part of this page did not load. Nothing in the plan has been changed. Check that you are connected, then try again.',
  'opening.try-again': 'Try again',
} as const satisfies Readonly<Record<string, Message>>;
