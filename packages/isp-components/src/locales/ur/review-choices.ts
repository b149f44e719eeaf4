/** Those choices that a review asks for, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const reviewChoices = {
  'choice.reviewKind.yearly': 'سالانہ جائزہ',
  'choice.reviewKind.termly': 'ہر ٹرم کی ملاقات',
  'choice.reviewKind.early': 'وقت سے پہلے جائزہ، جو کسی نے مانگا',
  'choice.reviewKind.ehcp': '\u200fEHC پلان کا جائزہ',
  'choice.reviewKind.transition': 'جگہ بدلنے سے پہلے جائزہ',

  'choice.outcomeNext.continue': 'جاری رکھیں',
  'choice.outcomeNext.change': 'بدل دیں',
  'choice.outcomeNext.complete': 'مکمل کر دیں',
  'choice.outcomeNext.stop': 'روک دیں',

  'choice.delivered.yes': 'جیسے طے تھا ویسے ملی',
  'choice.delivered.partly': 'کچھ حد تک ملی',
  'choice.delivered.no': 'نہیں ملی',
  'choice.delivered.not-known': 'معلوم نہیں کہ ملی یا نہیں',

  'choice.helped.yes': 'فائدہ ہوا',
  'choice.helped.somewhat': 'کچھ فائدہ ہوا',
  'choice.helped.no': 'فائدہ نہیں ہوا',
  'choice.helped.not-known': 'معلوم نہیں کہ فائدہ ہوا یا نہیں',

  'choice.provisionNext.keep': 'ایسے ہی رکھیں',
  'choice.provisionNext.change': 'بدل دیں',
  'choice.provisionNext.stop': 'روک دیں',

  'choice.happens.yes': 'ہوتا ہے',
  'choice.happens.partly': 'کچھ حد تک ہوتا ہے',
  'choice.happens.no': 'نہیں ہوتا',
  'choice.happens.not-known': 'معلوم نہیں کہ ہوتا ہے یا نہیں',

  'choice.helps.yes': 'فائدہ ہوتا ہے',
  'choice.helps.somewhat': 'کچھ فائدہ ہوتا ہے',
  'choice.helps.no': 'فائدہ نہیں ہوتا',
  'choice.helps.not-known': 'معلوم نہیں کہ فائدہ ہوتا ہے یا نہیں',

  'choice.deliveryReason.child-absent': 'بچہ موجود نہیں تھا',
  'choice.deliveryReason.child-declined': 'بچے نے خود نہ کرنا چاہا',
  'choice.deliveryReason.staff-absent': 'عملہ موجود نہیں تھا',
  'choice.deliveryReason.staff-elsewhere': 'عملے کی ضرورت کہیں اور تھی',
  'choice.deliveryReason.provider-unavailable': 'سروس دستیاب نہیں تھی',
  'choice.deliveryReason.place-unavailable': 'کمرہ خالی نہیں تھا',
  'choice.deliveryReason.setting-closed': 'ادارہ بند تھا',
  'choice.deliveryReason.other': 'کوئی اور وجہ',
} as const satisfies MessagePack;
