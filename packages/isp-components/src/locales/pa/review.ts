/** The words of the review form up to the first answers, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const review: MessagePack = {
  'review.no-plan': 'ਸਮੀਖਿਆ ਕਰਨ ਲਈ ਅਜੇ ਕੋਈ ਯੋਜਨਾ ਨਹੀਂ ਹੈ।',
  'review.unreadable': 'ਇਹ ਯੋਜਨਾ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕਦੀ, ਕਿਉਂਕਿ ਇਹ ਯੋਜਨਾ ਦੇ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ।',
  'review.refused': 'ਤੁਸੀਂ ਇਸ ਯੋਜਨਾ ਦੀ ਸਮੀਖਿਆ ਨਹੀਂ ਲਿਖ ਸਕਦੇ। {reason}',
  'review.position': 'ਕਦਮ {index}, ਕੁੱਲ {total} ਵਿੱਚੋਂ',

  'review.step.last': 'ਪਿਛਲੀ ਵਾਰ ਤੋਂ ਬਾਅਦ',
  'review.step.basics': 'ਮੀਟਿੰਗ',
  'review.step.voices': 'ਬੱਚਾ ਅਤੇ ਪਰਿਵਾਰ ਕੀ ਕਹਿੰਦੇ ਹਨ',
  'review.step.outcomes': 'ਅਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ',
  'review.step.help': 'ਮਦਦ',
  'review.step.next': 'ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ',
  'review.step.agreement': 'ਕੌਣ ਸਹਿਮਤ ਹੈ',
  'review.step.check': 'ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖ ਲਓ',

  'review.continue': 'ਅੱਗੇ ਵਧੋ',
  'review.back': 'ਪਿੱਛੇ',
  'review.save': 'ਸਮੀਖਿਆ ਸੇਵ ਕਰੋ',
  'review.saving': 'ਸੇਵ ਹੋ ਰਹੀ ਹੈ…',
  'review.keys': 'ਕਿਤੋਂ ਵੀ ਅੱਗੇ ਵਧਣ ਲਈ Ctrl ਅਤੇ Enter ਇਕੱਠੇ ਦਬਾਓ।',
  'review.loading': 'ਇੱਕ ਪਲ ਰੁਕੋ…',
  'review.not-loaded':
    'ਇਹ ਹਿੱਸਾ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕਿਆ। ਤੁਹਾਡੇ ਜਵਾਬ ਸੁਰੱਖਿਅਤ ਹਨ। ਦੇਖੋ ਕਿ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'review.load': 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',

  'review.last.title': 'ਪਿਛਲੀ ਵਾਰ ਦੇ ਫ਼ੈਸਲੇ',
  'review.last.on': '{date} ਦੀ ਸਮੀਖਿਆ ਵਿੱਚ',
  'review.last.none': 'ਪਹਿਲਾਂ ਦੀ ਕਿਸੇ ਸਮੀਖਿਆ ਦਾ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਲਿਖਿਆ ਹੋਇਆ।',
  'review.last.owner': '({owner})',
  'review.last.due': '({date} ਤੱਕ)',
  'review.last.owner-due': '({owner}, {date} ਤੱਕ)',
  'review.last.state': 'ਇਸ ਦਾ ਕੀ ਬਣਿਆ?',
  'review.last.why': 'ਇਸ ਬਾਰੇ ਇੱਕ-ਦੋ ਗੱਲਾਂ',
  'review.last.again': 'ਜੋ ਨਹੀਂ ਹੋਇਆ, ਉਸ ਦਾ ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ',
  'review.last.again.done': {
    one: '{count} ਫ਼ੈਸਲਾ ਇਸ ਸਮੀਖਿਆ ਵਿੱਚ “ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ” ਹੇਠ ਪਾ ਦਿੱਤਾ ਗਿਆ।',
    other: '{count} ਫ਼ੈਸਲੇ ਇਸ ਸਮੀਖਿਆ ਵਿੱਚ “ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ” ਹੇਠ ਪਾ ਦਿੱਤੇ ਗਏ।',
  },
  'review.last.again.none': 'ਇਹ ਪਹਿਲਾਂ ਹੀ ਇਸ ਸਮੀਖਿਆ ਵਿੱਚ ਹਨ।',
  'review.lastState.not-done': 'ਨਹੀਂ ਹੋਇਆ',
  'review.lastState.partly': 'ਕੁਝ ਹੱਦ ਤੱਕ ਹੋਇਆ',
  'review.lastState.done': 'ਹੋ ਗਿਆ',
  'review.lastState.not-needed': 'ਹੁਣ ਲੋੜ ਨਹੀਂ',
  'review.lastState.not-known': 'ਪਤਾ ਨਹੀਂ',

  'review.unchanged.title': 'ਕੀ ਕੁਝ ਬਦਲਿਆ ਹੈ?',
  'review.unchanged.offer': 'ਪੂਰੀ ਯੋਜਨਾ ਬਿਨਾਂ ਬਦਲੇ ਅੱਗੇ ਲੈ ਜਾਓ',
  'review.unchanged.text':
    'ਉਸ ਮੀਟਿੰਗ ਲਈ ਜਿਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਦਾ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਕਿਸੇ ਇੱਕ ਗੱਲ ਬਾਰੇ ਪੁੱਛ ਸਕਦੇ ਹੋ, ਅਤੇ ਬੱਚਾ ਤੇ ਪਰਿਵਾਰ ਜੋ ਕਹਿੰਦੇ ਹਨ ਉਹ ਲਿਖ ਸਕਦੇ ਹੋ।',
  'review.unchanged.on': 'ਸਭ ਕੁਝ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਚੱਲਦਾ ਰਹੇਗਾ, ਅਤੇ ਲਿਖਿਆ ਜਾਵੇਗਾ ਕਿ ਇਸ ਬਾਰੇ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।',
  'review.unchanged.off': 'ਨਹੀਂ, ਹਰ ਗੱਲ ਬਾਰੇ ਪੁੱਛੋ',
  'review.unchanged.said': 'ਸਭ ਕੁਝ ਅੱਗੇ ਲਿਜਾਇਆ ਗਿਆ।',
  'review.unchanged.unsaid': 'ਹੁਣ ਫਿਰ ਹਰ ਗੱਲ ਬਾਰੇ ਪੁੱਛਿਆ ਜਾਵੇਗਾ। ਤੁਹਾਡੇ ਜਵਾਬ ਅਜੇ ਇੱਥੇ ਹੀ ਹਨ।',

  'review.which': 'ਇਹ ਕਿਹੜੀ ਸਮੀਖਿਆ ਹੈ?',
  'review.which.planned': '{kind}, {date} ਲਈ ਤੈਅ',
  'review.which.undated': '{kind}, ਬਿਨਾਂ ਤਾਰੀਖ਼ ਦੇ ਤੈਅ',
  'review.which.new': 'ਅਜਿਹੀ ਸਮੀਖਿਆ ਜੋ ਇਸ ਯੋਜਨਾ ਵਿੱਚ ਤੈਅ ਨਹੀਂ ਸੀ',
  'review.kind': 'ਕਿਸ ਕਿਸਮ ਦੀ ਸਮੀਖਿਆ',
  'review.heldOn': 'ਕਦੋਂ ਹੋਈ',
  'review.attended': 'ਕੌਣ ਆਏ',
  'review.attended.hint': 'ਸਿਰਫ਼ ਉਹ ਜੋ ਉੱਥੇ ਸਨ, ਜਾਂ ਫ਼ੋਨ ਜਾਂ ਵੀਡੀਓ ਰਾਹੀਂ ਸ਼ਾਮਲ ਹੋਏ।',
  'review.summary': 'ਕੀ ਗੱਲਬਾਤ ਹੋਈ, ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',

  'review.failed.title': 'ਸਮੀਖਿਆ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕੀ',
  'review.summary.title': 'ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ',
  'review.summary.about': '{error} ({about})',
  'review.invalid': 'ਸਮੀਖਿਆ ਅਜੇ ਪੂਰੀ ਨਹੀਂ ਹੋਈ।',
  'review.restored': 'ਤੁਹਾਡੇ ਪਹਿਲਾਂ ਦੇ ਜਵਾਬ ਵਾਪਸ ਆ ਗਏ ਹਨ।',
};
