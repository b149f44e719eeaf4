/** The choices that a review asks for, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const reviewChoices: MessagePack = {
  'choice.reviewKind.yearly': 'ਸਾਲਾਨਾ ਸਮੀਖਿਆ',
  'choice.reviewKind.termly': 'ਹਰ ਟਰਮ ਦੀ ਮੀਟਿੰਗ',
  'choice.reviewKind.early': 'ਕਿਸੇ ਦੇ ਕਹਿਣ ਉੱਤੇ ਛੇਤੀ ਕੀਤੀ ਸਮੀਖਿਆ',
  'choice.reviewKind.ehcp': 'EHC ਯੋਜਨਾ ਦੀ ਸਮੀਖਿਆ',
  'choice.reviewKind.transition': 'ਦੂਜੀ ਥਾਂ ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਸਮੀਖਿਆ',

  'choice.outcomeNext.continue': 'ਜਾਰੀ ਰੱਖਣਾ',
  'choice.outcomeNext.change': 'ਬਦਲਣਾ',
  'choice.outcomeNext.complete': 'ਪੂਰਾ ਹੋਇਆ ਮੰਨਣਾ',
  'choice.outcomeNext.stop': 'ਬੰਦ ਕਰਨਾ',

  'choice.delivered.yes': 'ਯੋਜਨਾ ਅਨੁਸਾਰ ਮਿਲੀ',
  'choice.delivered.partly': 'ਕੁਝ ਹੱਦ ਤੱਕ ਮਿਲੀ',
  'choice.delivered.no': 'ਨਹੀਂ ਮਿਲੀ',
  'choice.delivered.not-known': 'ਪਤਾ ਨਹੀਂ ਕਿ ਮਿਲੀ ਜਾਂ ਨਹੀਂ',

  'choice.helped.yes': 'ਫ਼ਾਇਦਾ ਹੋਇਆ',
  'choice.helped.somewhat': 'ਥੋੜ੍ਹਾ ਫ਼ਾਇਦਾ ਹੋਇਆ',
  'choice.helped.no': 'ਫ਼ਾਇਦਾ ਨਹੀਂ ਹੋਇਆ',
  'choice.helped.not-known': 'ਪਤਾ ਨਹੀਂ ਕਿ ਫ਼ਾਇਦਾ ਹੋਇਆ ਜਾਂ ਨਹੀਂ',

  'choice.provisionNext.keep': 'ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰੱਖਣੀ',
  'choice.provisionNext.change': 'ਬਦਲਣੀ',
  'choice.provisionNext.stop': 'ਬੰਦ ਕਰਨੀ',

  'choice.happens.yes': 'ਹੁੰਦਾ ਹੈ',
  'choice.happens.partly': 'ਕੁਝ ਹੱਦ ਤੱਕ ਹੁੰਦਾ ਹੈ',
  'choice.happens.no': 'ਨਹੀਂ ਹੁੰਦਾ',
  'choice.happens.not-known': 'ਪਤਾ ਨਹੀਂ ਕਿ ਹੁੰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ',

  'choice.helps.yes': 'ਫ਼ਾਇਦਾ ਕਰਦਾ ਹੈ',
  'choice.helps.somewhat': 'ਥੋੜ੍ਹਾ ਫ਼ਾਇਦਾ ਕਰਦਾ ਹੈ',
  'choice.helps.no': 'ਫ਼ਾਇਦਾ ਨਹੀਂ ਕਰਦਾ',
  'choice.helps.not-known': 'ਪਤਾ ਨਹੀਂ ਕਿ ਫ਼ਾਇਦਾ ਕਰਦਾ ਹੈ ਜਾਂ ਨਹੀਂ',

  'choice.deliveryReason.child-absent': 'ਬੱਚਾ ਹਾਜ਼ਰ ਨਹੀਂ ਸੀ',
  'choice.deliveryReason.child-declined': 'ਬੱਚੇ ਨੇ ਨਾ ਕਰਨਾ ਚੁਣਿਆ',
  'choice.deliveryReason.staff-absent': 'ਸਟਾਫ਼ ਹਾਜ਼ਰ ਨਹੀਂ ਸੀ',
  'choice.deliveryReason.staff-elsewhere': 'ਸਟਾਫ਼ ਦੀ ਲੋੜ ਕਿਤੇ ਹੋਰ ਸੀ',
  'choice.deliveryReason.provider-unavailable': 'ਸੇਵਾ ਉਪਲਬਧ ਨਹੀਂ ਸੀ',
  'choice.deliveryReason.place-unavailable': 'ਕਮਰਾ ਖਾਲੀ ਨਹੀਂ ਸੀ',
  'choice.deliveryReason.setting-closed': 'ਸਕੂਲ ਜਾਂ ਉਹ ਥਾਂ ਬੰਦ ਸੀ',
  'choice.deliveryReason.other': 'ਕੋਈ ਹੋਰ ਕਾਰਨ',
};
