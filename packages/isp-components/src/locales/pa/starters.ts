/** The words of the bank of ideas, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const starters: MessagePack = {
  'editor.starters.title': 'ਕਿਸੇ ਵਿਚਾਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ',
  'editor.starters.hint':
    'ਇੱਕ ਵਿਚਾਰ ਚੁਣੋ, ਫਿਰ ਇਸ ਦੇ ਸ਼ਬਦ ਬਦਲੋ ਤਾਂ ਜੋ ਉਹ ਇਸ ਬੱਚੇ ਉੱਤੇ ਠੀਕ ਬੈਠਣ। ਨਾਲ ਲਿਖਿਆ ਰਹੇਗਾ ਕਿ ਇਹ ਕਿੱਥੋਂ ਲਿਆ ਗਿਆ।',
  'editor.starters.search': 'ਵਿਚਾਰਾਂ ਵਿੱਚ ਲੱਭੋ',
  'editor.starters.narrow': 'ਸਿਰਫ਼ ਇਸ ਯੋਜਨਾ ਦੀਆਂ ਰੁਕਾਵਟਾਂ ਲਈ ਵਿਚਾਰ: {areas}',
  'editor.starters.found': { one: '{count} ਵਿਚਾਰ', other: '{count} ਵਿਚਾਰ' },
  'editor.starters.source': 'ਕਿੱਥੋਂ: {source}',
  'editor.starters.close': 'ਬਿਨਾਂ ਚੁਣੇ ਬੰਦ ਕਰੋ',
};
