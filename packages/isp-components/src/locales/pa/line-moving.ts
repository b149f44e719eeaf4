/** The words of moving a line by its handle, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const lineMoving: MessagePack = {
  'editor.moving.lifted':
    '“{name}” ਚੁੱਕ ਲਿਆ ਗਿਆ, ਥਾਂ {index} ਤੋਂ, ਕੁੱਲ {total} ਵਿੱਚੋਂ। ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਵਾਲੇ ਤੀਰਾਂ ਨਾਲ ਦੂਜੀ ਥਾਂ ਚੁਣੋ, Space ਇਸ ਨੂੰ ਉੱਥੇ ਰੱਖਦਾ ਹੈ, Escape ਇਸ ਨੂੰ ਪਹਿਲੀ ਥਾਂ ਉੱਤੇ ਹੀ ਰਹਿਣ ਦਿੰਦਾ ਹੈ।',
  'editor.moving.over': '“{name}” ਥਾਂ {index} ਉੱਤੇ ਹੋਵੇਗਾ, ਕੁੱਲ {total} ਵਿੱਚੋਂ।',
  'editor.moving.stays': '“{name}” ਥਾਂ {index} ਉੱਤੇ ਹੀ ਹੈ, ਕੁੱਲ {total} ਵਿੱਚੋਂ।',
};
