/** The words of the bank of ideas, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const starters = {
  'editor.starters.title': 'البدء من فكرة',
  'editor.starters.hint':
    'اختاروا فكرة، ثم غيّروا كلماتها حتى تناسب هذا الطفل. سيُذكر المصدر الذي اقتُبست منه.',
  'editor.starters.search': 'البحث في الأفكار',
  'editor.starters.narrow': 'الأفكار المتعلقة بالعقبات في هذه الخطة فقط: {areas}',
  'editor.starters.found': {
    zero: 'لا أفكار',
    one: 'فكرة واحدة',
    two: 'فكرتان',
    few: '{count} أفكار',
    many: '{count} فكرة',
    other: '{count} فكرة',
  },
  'editor.starters.source': 'المصدر: {source}',
  'editor.starters.close': 'الإغلاق من دون اختيار',
} as const satisfies MessagePack;
