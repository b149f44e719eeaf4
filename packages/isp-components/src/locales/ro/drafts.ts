/** The words about unsaved writing that was kept on this device, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const drafts = {
  'draft.title': 'Aveți un text nesalvat din {time}',
  'draft.text':
    'A fost păstrat pe acest dispozitiv și nu se află în planul de mai jos. Se șterge la o zi după ce a fost scris.',
  'draft.use': 'Folosește textul',
  'draft.throw-away': 'Șterge textul',
  'draft.used': 'Textul dumneavoastră din {time} este din nou aici. Încă nu este salvat.',
  'draft.thrown-away': 'Textul dumneavoastră din {time} a fost șters.',
} as const satisfies MessagePack;
