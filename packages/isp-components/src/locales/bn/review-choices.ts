/** The choices that a review asks for, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const reviewChoices: MessagePack = {
  'choice.reviewKind.yearly': 'বার্ষিক পর্যালোচনা',
  'choice.reviewKind.termly': 'প্রতি টার্মের মিটিং',
  'choice.reviewKind.early': 'কারও অনুরোধে আগেই করা পর্যালোচনা',
  'choice.reviewKind.ehcp': 'EHC পরিকল্পনার পর্যালোচনা',
  'choice.reviewKind.transition': 'নতুন জায়গায় যাওয়ার আগের পর্যালোচনা',

  'choice.outcomeNext.continue': 'চালিয়ে যাওয়া',
  'choice.outcomeNext.change': 'বদলানো',
  'choice.outcomeNext.complete': 'সম্পূর্ণ হয়েছে বলে ধরা',
  'choice.outcomeNext.stop': 'বন্ধ করা',

  'choice.delivered.yes': 'পরিকল্পনামতো দেওয়া হয়েছে',
  'choice.delivered.partly': 'কিছুটা দেওয়া হয়েছে',
  'choice.delivered.no': 'দেওয়া হয়নি',
  'choice.delivered.not-known': 'দেওয়া হয়েছে কি না জানা নেই',

  'choice.helped.yes': 'উপকার হয়েছে',
  'choice.helped.somewhat': 'কিছুটা উপকার হয়েছে',
  'choice.helped.no': 'উপকার হয়নি',
  'choice.helped.not-known': 'উপকার হয়েছে কি না জানা নেই',

  'choice.provisionNext.keep': 'যেমন আছে তেমন রাখা',
  'choice.provisionNext.change': 'বদলানো',
  'choice.provisionNext.stop': 'বন্ধ করা',

  'choice.happens.yes': 'হয়',
  'choice.happens.partly': 'কিছুটা হয়',
  'choice.happens.no': 'হয় না',
  'choice.happens.not-known': 'হয় কি না জানা নেই',

  'choice.helps.yes': 'উপকার হয়',
  'choice.helps.somewhat': 'কিছুটা উপকার হয়',
  'choice.helps.no': 'উপকার হয় না',
  'choice.helps.not-known': 'উপকার হয় কি না জানা নেই',

  'choice.deliveryReason.child-absent': 'শিশু অনুপস্থিত ছিল',
  'choice.deliveryReason.child-declined': 'শিশু করতে চায়নি',
  'choice.deliveryReason.staff-absent': 'কর্মীরা অনুপস্থিত ছিলেন',
  'choice.deliveryReason.staff-elsewhere': 'কর্মীদের অন্য কোথাও দরকার ছিল',
  'choice.deliveryReason.provider-unavailable': 'পরিষেবাটি পাওয়া যায়নি',
  'choice.deliveryReason.place-unavailable': 'ঘরটি পাওয়া যায়নি',
  'choice.deliveryReason.setting-closed': 'স্কুল বা জায়গাটি বন্ধ ছিল',
  'choice.deliveryReason.other': 'অন্য কারণ',
};
