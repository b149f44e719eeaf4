/** Words that more than one element uses, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const shared = {
  'shared.error-prefix': 'غلطی:',
  'shared.whole-plan': 'منصوبہ',
  'shared.code.unknown': '(اس سسٹم کی فہرست میں نہیں)',
  'shared.translation-unreviewed':
    'یہ زبان جاننے والے کسی شخص نے ابھی اس ترجمے کی جانچ نہیں کی۔ جہاں کوئی بات اہم ہو، وہاں انگریزی متن بھی دکھانے کو کہیں۔',
  'shared.line-of-part': '{part}، سطر {line}',

  'part.person': 'بچہ یا نوجوان',
  'part.person.identifiers': 'سرکاری نمبر',
  'part.settings': 'تعلیمی ادارے',
  'part.basis': 'منصوبہ کیوں ہے',
  'part.basis.disability': 'مساوات کے قانون 2010 (Equality Act) کی رو سے معذوری',
  'part.people': 'لوگ',
  'part.about': 'بچے کے بارے میں',
  'part.about.strengths': 'خوبیاں',
  'part.about.interests': 'دلچسپیاں',
  'part.about.mattersToMe': 'میرے لیے کیا اہم ہے',
  'part.about.whatWorks': 'کیا چیز کام آتی ہے',
  'part.about.aspirations': 'امیدیں',
  'part.voices': 'ان کے اپنے الفاظ میں',
  'part.barriers': 'کیا چیز رکاوٹ بنتی ہے',
  'part.adjustments': 'بڑے کیا کرتے ہیں',
  'part.provision': 'مدد کی پوری تفصیل',
  'part.outcomes': 'ہم کن مقاصد پر کام کر رہے ہیں',
  'part.reviews': 'جائزے',
  'part.delivery': 'کیا مدد واقعی ملی',
  'part.progress': 'پیش رفت، روز بہ روز',
  'part.advice': 'ماہرین کے مشورے',
  'part.base': 'سکول کے خصوصی یونٹ (base) میں وقت',
  'part.ehcp': '\u200fEHC پلان',
  'part.transitions': 'ایک جگہ سے دوسری جگہ جانا',
  'part.concerns': 'شکایات اور تشویش',
  'part.documents': 'دستاویزات',
  'part.otherPlans': 'دوسرے منصوبے',
  'part.agreements': 'کون متفق ہے',

  'language.bfi': 'برطانوی اشاروں کی زبان (BSL)',
  'language.phr': 'پہاڑی پوٹھواری (میرپوری)',
  'language.syl': 'سلہٹی',
} as const satisfies MessagePack;
