/** The words about unsaved writing that was kept on this device, in Polish. */
import type { MessagePack } from '../messages.ts';

export const drafts = {
  'draft.title': 'Jest niezapisany tekst ({time})',
  'draft.text':
    'Został przechowany na tym urządzeniu i nie ma go w planie poniżej. Zostanie usunięty dobę po napisaniu.',
  'draft.use': 'Użyj go',
  'draft.throw-away': 'Usuń go',
  'draft.used': 'Tekst jest z powrotem ({time}). Nie jest jeszcze zapisany.',
  'draft.thrown-away': 'Tekst został usunięty ({time}).',
} as const satisfies MessagePack;
