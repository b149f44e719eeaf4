/** What elements say while a part of them is on its way, in Romanian. */
import type { opening as english } from '../en/opening.ts';
import type { Message } from '../message.ts';

export const opening = {
  'opening.wait': 'Se deschide planul…',
  'opening.failed.title': 'Planul nu a putut fi deschis',
  'opening.failed.explanation':
    'O parte a acestei pagini nu s-a încărcat. Nimic din plan nu s-a schimbat. Verificați conexiunea la internet, apoi încercați din nou.',
  'opening.try-again': 'Încercați din nou',
} as const satisfies Record<keyof typeof english, Message>;
