/** The words of form fields, and of a save that did not work, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const forms: MessagePack = {
  'editor.failed.retry': 'ਇੰਟਰਨੈੱਟ ਆਉਂਦਿਆਂ ਹੀ ਇਹ ਆਪਣੇ ਆਪ ਸੇਵ ਹੋ ਜਾਵੇਗਾ। ਤੁਸੀਂ ਲਿਖਣਾ ਜਾਰੀ ਰੱਖ ਸਕਦੇ ਹੋ।',
  'editor.failed.text': 'ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸਾਰਾ ਇੱਥੇ ਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'editor.failed.reason': '{message} ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸਾਰਾ ਇੱਥੇ ਹੀ ਹੈ।',
  'editor.invalid.text': 'ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸਾਰਾ ਇੱਥੇ ਹੀ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਹ ਥਾਵਾਂ ਦੇਖ ਲਓ, ਫਿਰ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ।',

  'editor.optional': '(ਜ਼ਰੂਰੀ ਨਹੀਂ)',
  'editor.select.choose': 'ਇੱਕ ਚੁਣੋ',
  'editor.select.none': 'ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ',
  'editor.choice.unknown': '{label} (ਇਸ ਸਿਸਟਮ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ)',
  'editor.choice.retired': '{label} (ਹੁਣ ਵਰਤਿਆ ਨਹੀਂ ਜਾਂਦਾ)',
  'editor.choice.hidden': 'ਚੁਣਿਆ ਹੋਇਆ ਹੈ, ਪਰ ਤੁਹਾਨੂੰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ',
  'editor.own.choice': 'ਕੁਝ ਹੋਰ',
  'editor.own.label': 'ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'editor.own.more': 'ਕੁਝ ਹੋਰ, ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'editor.languages.common': 'ਆਮ ਵਰਤੀਆਂ ਜਾਂਦੀਆਂ',
  'editor.languages.others': 'ਹੋਰ ਭਾਸ਼ਾਵਾਂ',
  'editor.answer.yes': 'ਹਾਂ',
  'editor.answer.no': 'ਨਹੀਂ',
  'editor.count.left': {
    one: 'ਤੁਸੀਂ {count} ਅੱਖਰ ਹੋਰ ਲਿਖ ਸਕਦੇ ਹੋ।',
    other: 'ਤੁਸੀਂ {count} ਅੱਖਰ ਹੋਰ ਲਿਖ ਸਕਦੇ ਹੋ।',
  },
  'editor.count.over': { one: '{count} ਅੱਖਰ ਵੱਧ ਹੈ।', other: '{count} ਅੱਖਰ ਵੱਧ ਹਨ।' },
  'editor.none.lines': '“{part}” ਵਿੱਚ ਅਜੇ ਕੁਝ ਨਹੀਂ ਲਿਖਿਆ।',
  'editor.none.codes': 'ਚੁਣਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।',
  'editor.date.day': 'ਦਿਨ',
  'editor.date.month': 'ਮਹੀਨਾ',
  'editor.date.year': 'ਸਾਲ',
  'editor.amount.sessions': 'ਕਿੰਨੀ ਵਾਰ',
  'editor.amount.per': 'ਕਿੰਨੇ ਸਮੇਂ ਵਿੱਚ',
  'editor.amount.minutes': 'ਹਰ ਵਾਰ ਕਿੰਨੇ ਮਿੰਟ',
  'editor.amount.value': {
    one: '{per} {count} ਵਾਰ, {minutes} ਮਿੰਟ',
    other: '{per} {count} ਵਾਰ, ਹਰ ਵਾਰ {minutes} ਮਿੰਟ',
  },

  'editor.error.required': '“{label}” ਖਾਲੀ ਹੈ। ਇੱਥੇ ਕੁਝ ਲਿਖੋ।',
  'editor.error.choose': '“{label}” ਲਈ ਇੱਕ ਜਵਾਬ ਚੁਣੋ।',
  'editor.error.unreal-date': '“{label}” ਵਿੱਚ ਅਸਲੀ ਤਾਰੀਖ਼ ਲਿਖੋ, ਜਿਵੇਂ 27 3 2029।',
  'editor.error.date-parts': '“{label}” ਵਿੱਚ ਇਹ ਵੀ ਲਿਖੋ: {missing}।',
  'editor.error.part.day': 'ਦਿਨ',
  'editor.error.part.month': 'ਮਹੀਨਾ',
  'editor.error.part.year': 'ਸਾਲ',
  'editor.error.amount-parts': '“{label}” ਵਿੱਚ ਤਿੰਨੇ ਗੱਲਾਂ ਲਿਖੋ: ਕਿੰਨੀ ਵਾਰ, ਕਿੰਨੇ ਸਮੇਂ ਵਿੱਚ, ਅਤੇ ਕਿੰਨੇ ਮਿੰਟ।',
  'editor.error.bad-character':
    '“{label}” ਵਿੱਚ ਅਜਿਹਾ ਅੱਖਰ ਹੈ ਜੋ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਦਾ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਟਾਈਪ ਕਰ ਕੇ ਦੇਖੋ।',
  'editor.error.too-long': {
    one: '“{label}” ਵਿੱਚ {max} ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ। {count} ਅੱਖਰ ਵੱਧ ਹੈ।',
    other: '“{label}” ਵਿੱਚ {max} ਅੱਖਰ ਹੋ ਸਕਦੇ ਹਨ। {count} ਅੱਖਰ ਵੱਧ ਹਨ।',
  },
  'editor.error.bad-shape': '“{label}” ਉਸ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ ਜੋ ਇੱਥੇ ਚਾਹੀਦਾ ਹੈ।',
  'editor.error.own-words':
    '“{label}” ਲਈ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ A ਤੋਂ Z ਤੱਕ ਦੇ ਅੰਗਰੇਜ਼ੀ ਅੱਖਰ, ਅੰਕ (0 ਤੋਂ 9), ਖਾਲੀ ਥਾਂ ਅਤੇ ਹਾਈਫ਼ਨ ਹੋ ਸਕਦੇ ਹਨ, ਕੁੱਲ 64 ਤੱਕ।',
  'editor.error.not-added': 'ਇਸ ਇੰਦਰਾਜ ਨੂੰ ਰਿਕਾਰਡ ਵਿੱਚ ਜੋੜੋ, ਜਾਂ ਹਟਾ ਦਿਓ। “{label}”',
  'editor.error.not-in-quarters':
    '“{label}” ਵਿੱਚ {min} ਤੋਂ {max} ਤੱਕ ਦਾ ਨੰਬਰ ਲਿਖੋ, ਚੌਥਾਈਆਂ ਵਿੱਚ, ਜਿਵੇਂ 7.5 ਜਾਂ 7.25।',
  'editor.error.not-a-decimal': '“{label}” ਵਿੱਚ {min} ਤੋਂ {max} ਤੱਕ ਦਾ ਨੰਬਰ ਲਿਖੋ, ਜਿਵੇਂ 4 ਜਾਂ 4.5।',
  'editor.error.not-a-number': '“{label}” ਵਿੱਚ {min} ਤੋਂ {max} ਤੱਕ ਦਾ ਪੂਰਾ ਨੰਬਰ ਲਿਖੋ।',

  'editor.draft.refused':
    'ਜੋ ਲਿਖਤ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਈ, ਉਸ ਨੂੰ ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਨਹੀਂ ਰੱਖ ਸਕਦਾ, ਇਸ ਲਈ ਕਿਰਪਾ ਕਰਕੇ ਵਾਰ-ਵਾਰ ਸੇਵ ਕਰਦੇ ਰਹੋ।',
};
