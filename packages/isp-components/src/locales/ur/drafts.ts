/** The words about unsaved writing that was kept on this device, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const drafts = {
  'draft.title': '{time} کی آپ کی تحریر ابھی محفوظ نہیں ہوئی',
  'draft.text':
    'یہ اسی ڈیوائس پر رکھی گئی تھی، اور نیچے والے منصوبے میں شامل نہیں۔ لکھنے کے ایک دن بعد یہ مٹا دی جاتی ہے۔',
  'draft.use': 'اسے استعمال کریں',
  'draft.throw-away': 'اسے مٹا دیں',
  'draft.used': '{time} کی آپ کی تحریر واپس آ گئی۔ یہ ابھی محفوظ نہیں ہوئی۔',
  'draft.thrown-away': '{time} کی آپ کی تحریر مٹا دی گئی۔',
} as const satisfies MessagePack;
