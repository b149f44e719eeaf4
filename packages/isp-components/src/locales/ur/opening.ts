/** What elements say while something that they need is on its way, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const opening = {
  'opening.wait': 'منصوبہ کھل رہا ہے…',
  'opening.failed.title': 'منصوبہ کھل نہیں سکا',
  'opening.failed.explanation':
    'اس صفحے کا ایک حصہ نہیں پہنچا۔ منصوبے میں کچھ نہیں بدلا۔ دیکھ لیں کہ انٹرنیٹ چل رہا ہے، پھر دوبارہ کوشش کریں۔',
  'opening.try-again': 'دوبارہ کوشش کریں',
} as const satisfies MessagePack;
