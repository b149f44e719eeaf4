/** The words of the bank of ideas, in Polish. */
import type { MessagePack } from '../messages.ts';

export const starters = {
  'editor.starters.title': 'Zacznij od pomysłu',
  'editor.starters.hint':
    'Proszę wybrać pomysł, a potem zmienić jego słowa tak, by pasowały do tego dziecka. Wpis powie, skąd pochodzi.',
  'editor.starters.search': 'Szukaj pomysłów',
  'editor.starters.narrow': 'Tylko pomysły na to, co przeszkadza według tego planu: {areas}',
  'editor.starters.found': {
    one: '{count} pomysł',
    few: '{count} pomysły',
    many: '{count} pomysłów',
    other: '{count} pomysłu',
  },
  'editor.starters.source': 'Źródło: {source}',
  'editor.starters.close': 'Zamknij bez wybierania',
} as const satisfies MessagePack;
