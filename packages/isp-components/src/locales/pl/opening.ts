/** What elements say while a part of them is on its way, in Polish. */
import type { opening as english } from '../en/opening.ts';
import type { Message } from '../message.ts';

export const opening = {
  'opening.wait': 'Otwieramy plan…',
  'opening.failed.title': 'Nie udało się otworzyć planu',
  'opening.failed.explanation':
    'Część tej strony się nie wczytała. W planie nic się nie zmieniło. Proszę sprawdzić połączenie z internetem i spróbować ponownie.',
  'opening.try-again': 'Spróbuj ponownie',
} as const satisfies Record<keyof typeof english, Message>;
