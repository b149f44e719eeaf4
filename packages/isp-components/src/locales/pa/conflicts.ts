/** The words of the view in which two versions of one plan are put together, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const conflicts: MessagePack = {
  'editor.conflict.mine': 'ਮੇਰਾ ਰੱਖੋ',
  'editor.conflict.theirs': 'ਉਨ੍ਹਾਂ ਦਾ ਰੱਖੋ',
  'editor.conflict.mine.title': 'ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ',
  'editor.conflict.theirs.title': 'ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਲਿਖਿਆ',
  'editor.conflict.all.mine': 'ਸਾਰੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਮੇਰਾ ਰੱਖੋ',
  'editor.conflict.all.theirs': 'ਸਾਰੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਉਨ੍ਹਾਂ ਦਾ ਰੱਖੋ',
  'editor.conflict.all.said.ours': 'ਸਾਰੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਤੁਹਾਡਾ ਚੁਣਿਆ ਗਿਆ ਹੈ। ਅਜੇ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।',
  'editor.conflict.all.said.theirs': 'ਸਾਰੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਉਨ੍ਹਾਂ ਦਾ ਚੁਣਿਆ ਗਿਆ ਹੈ। ਅਜੇ ਕੁਝ ਸੇਵ ਨਹੀਂ ਹੋਇਆ।',
  'editor.conflict.removed': 'ਹਟਾਇਆ ਗਿਆ',
  'editor.conflict.differs': 'ਜੋ ਸ਼ਬਦ ਵੱਖਰੇ ਹਨ, ਉਨ੍ਹਾਂ ਹੇਠ ਲਕੀਰ ਲੱਗੀ ਹੈ।',
  'editor.conflict.both': 'ਦੋਹਾਂ ਨੂੰ ਮਿਲਾ ਕੇ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਲਿਖੋ',
  'editor.conflict.both.label': 'ਯੋਜਨਾ ਵਿੱਚ ਇੱਥੇ ਕੀ ਲਿਖਿਆ ਹੋਵੇ',
  'editor.conflict.both.hint': 'ਡੱਬੇ ਵਿੱਚ ਦੋਵੇਂ ਲਿਖਤਾਂ ਹਨ। ਇਨ੍ਹਾਂ ਤੋਂ ਉਹ ਬਣਾ ਲਓ ਜੋ ਤੁਸੀਂ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ।',

  'draft.conflict.now': 'ਇਹ ਰੱਖੋ',
  'draft.conflict.before': 'ਜੋ ਮੈਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਵਰਤੋ',
  'draft.conflict.now.title': 'ਯੋਜਨਾ ਵਿੱਚ ਹੁਣ ਕੀ ਹੈ',
  'draft.conflict.before.title': 'ਤੁਸੀਂ ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ',
  'draft.conflict.all.now': 'ਸਾਰੀਆਂ ਥਾਵਾਂ ਉੱਤੇ ਯੋਜਨਾ ਜਿਵੇਂ ਹੈ ਉਵੇਂ ਰੱਖੋ',
  'draft.conflict.all.before': 'ਜੋ ਮੈਂ ਪਹਿਲਾਂ ਲਿਖਿਆ ਸੀ, ਉਹ ਸਾਰਾ ਵਰਤੋ',
};
