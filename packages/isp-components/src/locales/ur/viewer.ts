/** The viewer’s first page, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const viewer = {
  'viewer.empty': 'ابھی دکھانے کے لیے کوئی منصوبہ نہیں۔',

  'viewer.for.child': 'آپ کی اپنی کاپی',
  'viewer.for.young-person': 'آپ کی اپنی کاپی',
  'viewer.for.parent': 'والدین اور سرپرستوں کی کاپی',
  'viewer.for.class-teacher': 'اساتذہ کی کاپی',
  'viewer.for.teaching-assistant': 'ٹیچنگ اسسٹنٹ کی کاپی',
  'viewer.for.senco': 'خصوصی ضروریات کے رابطہ کار (SENCO) کی کاپی',
  'viewer.for.leader': 'سینئر رہنماؤں کی کاپی',
  'viewer.for.governor': 'گورنرز کی کاپی',
  'viewer.for.inspector': 'انسپکٹرز کی کاپی',
  'viewer.for.external-professional': 'باہر کے ماہرین کی کاپی',
  'viewer.for.local-authority': 'مقامی اتھارٹی کی کاپی',
  'viewer.for.receiving-setting': 'اگلے ادارے کی کاپی',
  'viewer.for.complaints-panel': 'شکایات کے پینل کی کاپی',

  'viewer.year': 'جماعت',
  'viewer.setting': 'پڑھائی کی جگہ',
  'viewer.next': 'ہماری اگلی ملاقات',
  'viewer.next.passed': '{date} کو ملاقات طے تھی۔ اس کی تفصیل ابھی نہیں لکھی گئی۔',
  'viewer.next.due': 'ابھی کوئی دن طے نہیں۔ اگلا جائزہ {date} تک ہونا ہے۔',
  'viewer.next.overdue': 'ابھی کوئی دن طے نہیں۔ جائزہ {date} تک ہونا تھا۔',
  'viewer.next.none': 'ابھی کوئی دن طے نہیں۔',
  'viewer.next.closed': 'یہ منصوبہ بند ہو چکا ہے۔',

  'viewer.own-words': '{name} کے اپنے الفاظ میں',
  'viewer.family-words': 'گھر والوں کی طرف سے',
  'viewer.voice.written-down': '{person} نے لکھا',
  'viewer.voice.in-language': '{language} میں',

  'viewer.about': '{name} سے ملیے',
  'viewer.about.strengths': 'خوبیاں',
  'viewer.about.whatWorks': 'کیا چیز کام آتی ہے',
  'viewer.about.mattersToMe': 'میرے لیے کیا اہم ہے',
  'viewer.about.interests': 'دلچسپیاں',
  'viewer.about.aspirations': 'امیدیں',
  'viewer.said-by': '{person} نے بتایا',

  'viewer.communication': '{name} کی بات چیت کا طریقہ',
  'viewer.communication.methods': 'بات چیت کے طریقے',
  'viewer.communication.languages': 'زبانیں',
  'viewer.communication.formats': 'براہ کرم معلومات اس شکل میں دیں',

  'viewer.adults': 'بڑے کیا کرتے ہیں',
  'viewer.adults.lead': 'ہر روز، بغیر کہے۔',
  'viewer.adults.owner': 'ذمہ داری: {person}',
  'viewer.adults.earlier': {
    one: 'جو اب نہیں کیا جاتا ({count})',
    other: 'جو اب نہیں کیا جاتا ({count})',
  },
  'viewer.adults.since': '{date} سے',
  'viewer.adults.until': '{date} تک',
  'viewer.adults.checked': 'آخری بار دیکھا گیا: {date}',

  'viewer.outcomes': 'ہم کن مقاصد پر کام کر رہے ہیں',
  'viewer.outcome.now': 'اس وقت {name} کی صورت حال',
  'viewer.outcome.target': 'ہمیں کیسے پتا چلے گا',
  'viewer.outcome.due': '{date} تک',
  'viewer.outcome.judged': 'پچھلی جانچ پر: {achievement}',
  'viewer.outcome.help': 'اس کے لیے مدد',
  'viewer.outcome.no-help': 'اس کے لیے ابھی کوئی اضافی مدد نہیں لکھی گئی۔',
  'viewer.outcomes.earlier': {
    one: 'مکمل یا ختم ({count})',
    other: 'مکمل یا ختم ({count})',
  },

  'viewer.provision.ehcp': '\u200fEHC پلان سے',
  'viewer.provision.amount': {
    one: '{per} {count} سیشن، {minutes} منٹ',
    other: '{per} {count} سیشن، ہر ایک {minutes} منٹ',
  },

  'viewer.more': { one: '{count} اور دکھائیں', other: '{count} اور دکھائیں' },

  'viewer.restricted': 'سب کے لیے نہیں',
} as const satisfies MessagePack;
