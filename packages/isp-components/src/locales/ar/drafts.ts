/** The words about unsaved writing that was kept on this device, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const drafts = {
  'draft.title': 'لديكم نص غير محفوظ من {time}',
  'draft.text':
    'حُفظ مؤقتًا على هذا الجهاز، وهو غير موجود في الخطة أدناه. يُحذف بعد يوم واحد من كتابته.',
  'draft.use': 'استعماله',
  'draft.throw-away': 'حذفه',
  'draft.used': 'عاد نصّكم من {time}. لم يُحفظ في الخطة بعد.',
  'draft.thrown-away': 'حُذف نصّكم من {time}.',
} as const satisfies MessagePack;
