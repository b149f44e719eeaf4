/** The words of a save that somebody else’s came before, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const saveConflict: MessagePack = {
  'editor.conflict.title': 'ਤੁਹਾਡੇ ਲਿਖਦਿਆਂ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਯੋਜਨਾ ਸੇਵ ਕੀਤੀ',
  'editor.conflict.text': {
    one: 'ਉਨ੍ਹਾਂ ਦੀਆਂ ਅਤੇ ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਦੋਵੇਂ ਇੱਥੇ ਹਨ। {count} ਥਾਂ ਉੱਤੇ ਇਹ ਵੱਖਰੀਆਂ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਕਿਹੜੀ ਰੱਖਣੀ ਹੈ।',
    other:
      'ਉਨ੍ਹਾਂ ਦੀਆਂ ਅਤੇ ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਦੋਵੇਂ ਇੱਥੇ ਹਨ। {count} ਥਾਵਾਂ ਉੱਤੇ ਇਹ ਵੱਖਰੀਆਂ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਕਿਹੜੀਆਂ ਰੱਖਣੀਆਂ ਹਨ।',
  },
  'editor.conflict.before.title': 'ਤੁਸੀਂ ਪਹਿਲਾਂ ਜੋ ਲਿਖਿਆ ਸੀ ਅਤੇ ਯੋਜਨਾ ਜਿਵੇਂ ਹੁਣ ਹੈ, ਦੋਵੇਂ ਇੱਕੋ ਜਿਹੇ ਨਹੀਂ ਹਨ',
  'editor.conflict.before.text': {
    one: '{count} ਥਾਂ ਉੱਤੇ ਇਹ ਵੱਖਰੇ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਰੱਖਣਾ ਹੈ।',
    other: '{count} ਥਾਵਾਂ ਉੱਤੇ ਇਹ ਵੱਖਰੇ ਹਨ: ਕਿਰਪਾ ਕਰਕੇ ਚੁਣੋ ਕਿ ਕਿਹੜਾ ਰੱਖਣਾ ਹੈ।',
  },
  'editor.conflict.unready': 'ਜੋ ਵੱਖਰਾ ਹੈ, ਉਹ ਦਿਖਾਇਆ ਨਹੀਂ ਜਾ ਸਕਿਆ। ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਸਾਰਾ ਇੱਥੇ ਹੀ ਹੈ।',
  'editor.conflict.again': 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  'editor.conflict.save': 'ਇਹ ਰੱਖੋ ਅਤੇ ਸੇਵ ਕਰੋ',
  'editor.conflict.choose': 'ਚੁਣੋ ਕਿ ਕਿਹੜੀ ਲਿਖਤ ਰੱਖਣੀ ਹੈ।',
  'editor.conflict.undecided': 'ਚੁਣੋ ਕਿ ਕਿਹੜੀ ਲਿਖਤ ਰੱਖਣੀ ਹੈ: {place}',
  'editor.conflict.merged':
    'ਤੁਹਾਡੇ ਲਿਖਦਿਆਂ ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਯੋਜਨਾ ਸੇਵ ਕੀਤੀ। ਉਨ੍ਹਾਂ ਦੀਆਂ ਤਬਦੀਲੀਆਂ ਆ ਗਈਆਂ ਹਨ, ਅਤੇ ਤੁਹਾਡੀਆਂ ਵੀ ਇੱਥੇ ਹਨ। ਕਿਤੇ ਕੋਈ ਟਕਰਾਅ ਨਹੀਂ ਹੋਇਆ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਸੇਵ ਕਰੋ।',
};
