/** The words of the bank of ideas, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const starters = {
  'editor.starters.title': 'کسی خیال سے شروع کریں',
  'editor.starters.hint':
    'ایک خیال چنیں، پھر اس کے الفاظ ایسے بدلیں کہ وہ اس بچے کے لیے ٹھیک ہوں۔ ساتھ لکھا رہے گا کہ یہ کہاں سے لیا گیا۔',
  'editor.starters.search': 'خیالات میں تلاش کریں',
  'editor.starters.narrow': 'صرف وہ خیالات جو اس منصوبے کی رکاوٹوں سے متعلق ہیں: {areas}',
  'editor.starters.found': { one: '{count} خیال', other: '{count} خیالات' },
  'editor.starters.source': 'ماخذ: {source}',
  'editor.starters.close': 'کچھ چنے بغیر بند کریں',
} as const satisfies MessagePack;
