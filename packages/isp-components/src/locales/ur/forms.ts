/** The words of form fields, and of a save that did not work, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const forms = {
  'editor.failed.retry': 'انٹرنیٹ آتے ہی یہ خود محفوظ ہو جائے گا۔ آپ لکھنا جاری رکھ سکتے ہیں۔',
  'editor.failed.text': 'آپ نے جو لکھا وہ سب یہیں موجود ہے۔ تھوڑی دیر میں دوبارہ کوشش کریں۔',
  'editor.failed.reason': '{message} آپ نے جو لکھا وہ سب یہیں موجود ہے۔',
  'editor.invalid.text':
    'آپ نے جو لکھا وہ سب یہیں موجود ہے۔ ان جگہوں کو دیکھ لیں، پھر دوبارہ محفوظ کریں۔',

  'editor.optional': '(ضروری نہیں)',
  'editor.select.choose': 'ایک چنیں',
  'editor.select.none': 'نہیں بتایا گیا',
  'editor.choice.unknown': '{label} (اس سسٹم کی فہرست میں نہیں)',
  'editor.choice.retired': '{label} (اب استعمال نہیں ہوتا)',
  'editor.choice.hidden': 'چنا گیا ہے، مگر آپ کو نہیں دکھایا جاتا',
  'editor.own.choice': 'کچھ اور',
  'editor.own.label': 'اپنے الفاظ میں',
  'editor.own.more': 'کچھ اور، اپنے الفاظ میں',
  'editor.languages.common': 'اکثر ملنے والی',
  'editor.languages.others': 'دوسری زبانیں',
  'editor.answer.yes': 'ہاں',
  'editor.answer.no': 'نہیں',
  'editor.count.left': {
    one: 'آپ {count} حرف اور لکھ سکتے ہیں۔',
    other: 'آپ {count} حروف اور لکھ سکتے ہیں۔',
  },
  'editor.count.over': { one: '{count} حرف زیادہ ہے۔', other: '{count} حروف زیادہ ہیں۔' },
  'editor.none.lines': '“{part}” میں ابھی کچھ درج نہیں۔',
  'editor.none.codes': 'چننے کے لیے کچھ نہیں ہے۔',
  'editor.date.day': 'دن',
  'editor.date.month': 'مہینہ',
  'editor.date.year': 'سال',
  'editor.amount.sessions': 'کتنی بار',
  'editor.amount.per': 'کتنے عرصے میں',
  'editor.amount.minutes': 'ہر بار کتنے منٹ',
  'editor.amount.value': {
    one: '{per} {count} سیشن، {minutes} منٹ',
    other: '{per} {count} سیشن، ہر ایک {minutes} منٹ',
  },

  'editor.error.required': '“{label}” خالی ہے۔ یہاں کچھ لکھیں۔',
  'editor.error.choose': '“{label}” کے لیے کوئی جواب چنیں۔',
  'editor.error.unreal-date': '“{label}” میں اصل تاریخ ہونی چاہیے، جیسے 27 3 2029۔',
  'editor.error.date-parts': '“{label}” میں {missing} بھی لکھیں۔',
  'editor.error.part.day': 'دن',
  'editor.error.part.month': 'مہینہ',
  'editor.error.part.year': 'سال',
  'editor.error.amount-parts':
    '“{label}” میں تینوں باتیں لکھیں: کتنی بار، کتنے عرصے میں، اور کتنے منٹ۔',
  'editor.error.bad-character':
    '“{label}” میں ایک ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ اسے دوبارہ لکھ کر دیکھیں۔',
  'editor.error.too-long': {
    one: '“{label}” میں {max} حروف ہو سکتے ہیں۔ {count} حرف زیادہ ہے۔',
    other: '“{label}” میں {max} حروف ہو سکتے ہیں۔ {count} حروف زیادہ ہیں۔',
  },
  'editor.error.bad-shape': '“{label}” اس شکل میں نہیں جو یہاں درکار ہے۔',
  'editor.error.own-words':
    '“{label}” میں اپنے الفاظ کے لیے A سے Z تک کے انگریزی حروف، ہندسے، خالی جگہ اور ہائفن استعمال ہو سکتے ہیں، کل 64 تک۔',
  'editor.error.not-added': 'اس اندراج کو ریکارڈ میں شامل کریں یا ہٹا دیں۔ “{label}”',
  'editor.error.not-in-quarters':
    '“{label}” میں {min} سے {max} تک کا عدد ہونا چاہیے، چوتھائیوں میں، جیسے 7.5 یا 7.25۔',
  'editor.error.not-a-decimal': '“{label}” میں {min} سے {max} تک کا عدد ہونا چاہیے، جیسے 4 یا 4.5۔',
  'editor.error.not-a-number': '“{label}” میں {min} سے {max} تک کا پورا عدد ہونا چاہیے۔',

  'editor.draft.refused':
    'یہ براؤزر غیر محفوظ تحریر کو اس ڈیوائس پر نہیں رکھ سکتا، اس لیے براہ کرم بار بار محفوظ کرتے رہیں۔',
} as const satisfies MessagePack;
