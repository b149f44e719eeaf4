/** The words about unsaved writing that was kept on this device, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const drafts: MessagePack = {
  'draft.title': 'ਤੁਹਾਡੀ ਇੱਕ ਲਿਖਤ ਸੇਵ ਨਹੀਂ ਹੋਈ ({time})',
  'draft.text':
    'ਇਹ ਇਸ ਡਿਵਾਈਸ ਉੱਤੇ ਰੱਖੀ ਹੋਈ ਸੀ, ਅਤੇ ਹੇਠਾਂ ਦਿੱਤੀ ਯੋਜਨਾ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਲਿਖਣ ਤੋਂ ਇੱਕ ਦਿਨ ਬਾਅਦ ਇਹ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।',
  'draft.use': 'ਇਹ ਵਰਤੋ',
  'draft.throw-away': 'ਮਿਟਾ ਦਿਓ',
  'draft.used': 'ਤੁਹਾਡੀ ਲਿਖਤ ({time}) ਵਾਪਸ ਆ ਗਈ ਹੈ। ਇਹ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਈ।',
  'draft.thrown-away': 'ਤੁਹਾਡੀ ਲਿਖਤ ({time}) ਮਿਟਾ ਦਿੱਤੀ ਗਈ ਹੈ।',
};
