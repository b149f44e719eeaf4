/** The words of the bank of ideas, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const starters = {
  'editor.starters.title': 'Pornește de la o idee',
  'editor.starters.hint':
    'Alegeți o idee, apoi schimbați cuvintele ca să se potrivească acestui copil. Se va vedea după ce a fost adaptată.',
  'editor.starters.search': 'Caută printre idei',
  'editor.starters.narrow': 'Doar idei pentru ce stă în cale în acest plan: {areas}',
  'editor.starters.found': {
    one: '{count} idee',
    few: '{count} idei',
    other: '{count} de idei',
  },
  'editor.starters.source': 'Sursa: {source}',
  'editor.starters.close': 'Închide fără alegere',
} as const satisfies MessagePack;
