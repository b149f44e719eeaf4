/** The words of the bank of ideas, which come with it. */
import type { Message } from '../message.ts';

export const starters = {
  'editor.starters.title': 'Start from an idea',
  'editor.starters.hint':
    'Choose an idea, then change its words so that they fit this child. It says where it was adapted from.',
  'editor.starters.search': 'Search the ideas',
  'editor.starters.narrow': 'Only ideas for what gets in the way in this plan: {areas}',
  'editor.starters.found': {
    one: '{count} idea',
    other: '{count} ideas',
  },
  'editor.starters.source': 'From {source}',
  'editor.starters.close': 'Close without choosing',
} as const satisfies Record<`editor.starters.${string}`, Message>;
