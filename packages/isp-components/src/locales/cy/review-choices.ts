/** The words for those choices that a review asks for, in Welsh. */
import type { reviewChoices as english } from '../en/review-choices.ts';
import type { Message } from '../message.ts';

export const reviewChoices = {
  'choice.reviewKind.yearly': 'Adolygiad blynyddol',
  'choice.reviewKind.termly': 'Cyfarfod tymhorol',
  'choice.reviewKind.early': 'Adolygiad cynnar ar gais rhywun',
  'choice.reviewKind.ehcp': 'Adolygiad o’r cynllun EHC',
  'choice.reviewKind.transition': 'Adolygiad cyn symud',

  'choice.outcomeNext.continue': 'Dal ati',
  'choice.outcomeNext.change': 'Ei newid',
  'choice.outcomeNext.complete': 'Ei gwblhau',
  'choice.outcomeNext.stop': 'Stopio',

  'choice.delivered.yes': 'Wedi’i roi fel y cynlluniwyd',
  'choice.delivered.partly': 'Wedi’i roi’n rhannol',
  'choice.delivered.no': 'Heb ei roi',
  'choice.delivered.not-known': 'Ddim yn gwybod a gafodd ei roi',

  'choice.helped.yes': 'Wedi helpu',
  'choice.helped.somewhat': 'Wedi helpu rhywfaint',
  'choice.helped.no': 'Heb helpu',
  'choice.helped.not-known': 'Ddim yn gwybod a wnaeth helpu',

  'choice.provisionNext.keep': 'Ei gadw fel y mae',
  'choice.provisionNext.change': 'Ei newid',
  'choice.provisionNext.stop': 'Stopio',

  'choice.happens.yes': 'Yn digwydd',
  'choice.happens.partly': 'Yn digwydd yn rhannol',
  'choice.happens.no': 'Ddim yn digwydd',
  'choice.happens.not-known': 'Ddim yn gwybod a yw’n digwydd',

  'choice.helps.yes': 'Yn helpu',
  'choice.helps.somewhat': 'Yn helpu rhywfaint',
  'choice.helps.no': 'Ddim yn helpu',
  'choice.helps.not-known': 'Ddim yn gwybod a yw’n helpu',

  'choice.deliveryReason.child-absent': 'roedd y plentyn yn absennol',
  'choice.deliveryReason.child-declined': 'dewisodd y plentyn beidio',
  'choice.deliveryReason.staff-absent': 'roedd staff yn absennol',
  'choice.deliveryReason.staff-elsewhere': 'roedd angen y staff yn rhywle arall',
  'choice.deliveryReason.provider-unavailable': 'doedd y gwasanaeth ddim ar gael',
  'choice.deliveryReason.place-unavailable': 'doedd yr ystafell ddim ar gael',
  'choice.deliveryReason.setting-closed': 'roedd yr ysgol neu’r lleoliad ar gau',
  'choice.deliveryReason.other': 'rheswm arall',
} as const satisfies Record<keyof typeof english, Message>;
