/** What a reader can do with a plan, and what has changed in it, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const viewerTools: MessagePack = {
  'viewer.tools': 'ਇਸ ਯੋਜਨਾ ਨਾਲ ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ',
  'viewer.copy': 'ਲਿਖਤ ਕਾਪੀ ਕਰੋ',
  'viewer.copy.done': 'ਲਿਖਤ ਕਾਪੀ ਹੋ ਗਈ ਹੈ। ਜਿੱਥੇ ਲੋੜ ਹੋਵੇ, ਉੱਥੇ ਪੇਸਟ ਕਰ ਲਓ।',
  'viewer.copy.refused.title': 'ਆਪ ਕਾਪੀ ਕਰੋ',
  'viewer.copy.refused':
    'ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਨੇ ਇਸ ਪੰਨੇ ਨੂੰ ਕਾਪੀ ਨਹੀਂ ਕਰਨ ਦਿੱਤਾ। ਲਿਖਤ ਇੱਥੇ ਹੈ ਅਤੇ ਚੁਣੀ ਹੋਈ ਹੈ: Ctrl ਅਤੇ C ਦਬਾਓ, ਜਾਂ ਇਸ ਉੱਤੇ ਉਂਗਲ ਰੱਖ ਕੇ ਦਬਾਈ ਰੱਖੋ।',
  'viewer.copy.close': 'ਲਿਖਤ ਬੰਦ ਕਰੋ',
  'viewer.copy.failed': 'ਲਿਖਤ ਇਸ ਵੇਲੇ ਤਿਆਰ ਨਹੀਂ ਹੋ ਸਕੀ। ਕੁਝ ਗੁਆਚਿਆ ਨਹੀਂ: ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',

  'viewer.read': 'ਪੜ੍ਹ ਕੇ ਸੁਣਾਓ',
  'viewer.read.pause': 'ਰੋਕੋ',
  'viewer.read.resume': 'ਅੱਗੇ ਪੜ੍ਹੋ',
  'viewer.read.stop': 'ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ',
  'viewer.read.state.reading': 'ਪੜ੍ਹ ਕੇ ਸੁਣਾਇਆ ਜਾ ਰਿਹਾ ਹੈ।',
  'viewer.read.state.paused': 'ਪੜ੍ਹਨਾ ਥੋੜ੍ਹੀ ਦੇਰ ਲਈ ਰੁਕਿਆ ਹੈ।',
  'viewer.read.state.stopped': 'ਪੜ੍ਹਨਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ।',
  'viewer.read.state.done': 'ਇਹ ਪਹਿਲਾ ਪੰਨਾ ਸੀ।',

  'viewer.changes': 'ਕੀ ਬਦਲਿਆ ਹੈ',
  'viewer.changes.since': '{date} ਤੋਂ ਬਾਅਦ ਕੀ ਬਦਲਿਆ ਹੈ',
  'viewer.changes.none': 'ਜੋ ਇਸ ਕਾਪੀ ਵਿੱਚ ਦਿਖਾਇਆ ਹੈ, ਉਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ।',
  'viewer.changes.more': { one: 'ਅਤੇ {count} ਹੋਰ ਤਬਦੀਲੀ', other: 'ਅਤੇ {count} ਹੋਰ ਤਬਦੀਲੀਆਂ' },
  'viewer.changes.go': 'ਉੱਥੇ ਜਾਓ',
  'viewer.changes.unreadable':
    'ਯੋਜਨਾ ਪਹਿਲਾਂ ਕਿਹੋ ਜਿਹੀ ਸੀ, ਇਹ ਪੜ੍ਹਿਆ ਨਹੀਂ ਜਾ ਸਕਿਆ, ਇਸ ਲਈ ਤਬਦੀਲੀਆਂ ਨਹੀਂ ਦਿਖਾਈਆਂ ਗਈਆਂ।',

  'viewer.mark.new': 'ਨਵਾਂ',
  'viewer.mark.new-since': '{date} ਤੋਂ ਬਾਅਦ ਨਵਾਂ',
  'viewer.mark.changed': 'ਬਦਲਿਆ',
  'viewer.mark.changed-since': '{date} ਤੋਂ ਬਾਅਦ ਬਦਲਿਆ',
  'viewer.anchor': 'ਇਸ ਲਾਈਨ ਦਾ ਲਿੰਕ',

  'viewer.findings.partial':
    'ਜਾਂਚ ਸਿਰਫ਼ ਉਹ ਦੇਖਦੀ ਹੈ ਜੋ ਇਸ ਕਾਪੀ ਵਿੱਚ ਦਿਖਾਇਆ ਹੈ। ਜੋ ਇਸ ਕਾਪੀ ਵਿੱਚ ਨਹੀਂ ਹੈ, ਉਹ ਜਾਂਚ ਨਹੀਂ ਦੇਖ ਸਕਦੀ।',
};
