/** The words of a save that somebody else’s came before, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const saveConflict = {
  'editor.conflict.title': 'جب آپ لکھ رہے تھے، کسی اور نے یہ منصوبہ محفوظ کر دیا',
  'editor.conflict.text': {
    one: 'ان کی اور آپ کی تبدیلیاں دونوں یہاں ہیں۔ ایک جگہ پر فرق ہے: براہ کرم چنیں کہ کیا رکھنا ہے۔',
    other:
      'ان کی اور آپ کی تبدیلیاں دونوں یہاں ہیں۔ {count} جگہوں پر فرق ہے: براہ کرم چنیں کہ کیا رکھنا ہے۔',
  },
  'editor.conflict.before.title': 'جو آپ نے پہلے لکھا اور جو منصوبہ اب ہے، وہ ایک جیسے نہیں',
  'editor.conflict.before.text': {
    one: 'ایک جگہ پر فرق ہے: براہ کرم چنیں کہ کیا رکھنا ہے۔',
    other: '{count} جگہوں پر فرق ہے: براہ کرم چنیں کہ کیا رکھنا ہے۔',
  },
  'editor.conflict.unready': 'فرق دکھایا نہیں جا سکا۔ آپ نے جو لکھا وہ سب یہیں موجود ہے۔',
  'editor.conflict.again': 'دوبارہ کوشش کریں',
  'editor.conflict.save': 'یہی رکھیں اور محفوظ کریں',
  'editor.conflict.choose': 'چنیں کہ کون سی تحریر رکھنی ہے۔',
  'editor.conflict.undecided': 'چنیں کہ کون سی تحریر رکھنی ہے: {place}',
  'editor.conflict.merged':
    'جب آپ لکھ رہے تھے، کسی اور نے یہ منصوبہ محفوظ کر دیا۔ ان کی تبدیلیاں شامل ہیں اور آپ کی بھی۔ کہیں ٹکراؤ نہیں ہوا۔ براہ کرم دوبارہ محفوظ کریں۔',
} as const satisfies MessagePack;
