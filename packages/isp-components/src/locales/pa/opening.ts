/** What is said while something is on its way, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const opening: MessagePack = {
  'opening.wait': 'ਯੋਜਨਾ ਖੁੱਲ੍ਹ ਰਹੀ ਹੈ…',
  'opening.failed.title': 'ਯੋਜਨਾ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕੀ',
  'opening.failed.explanation':
    'ਇਸ ਪੰਨੇ ਦਾ ਇੱਕ ਹਿੱਸਾ ਲੋਡ ਨਹੀਂ ਹੋਇਆ। ਯੋਜਨਾ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ। ਦੇਖੋ ਕਿ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ, ਫਿਰ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜੀ।',
  'opening.try-again': 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
};
