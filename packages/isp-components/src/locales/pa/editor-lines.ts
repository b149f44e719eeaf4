/** The words of the editor’s lists and parts, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const editorLines: MessagePack = {
  'editor.line.copy': 'ਕਾਪੀ ਬਣਾਓ',
  'editor.line.copy.name': '“{name}” ਦੀ ਕਾਪੀ ਬਣਾਓ',
  'editor.line.copied': '“{name}” ਦੀ ਇੱਕ ਕਾਪੀ ਬਣ ਗਈ ਹੈ, ਬਿਲਕੁਲ ਇਸ ਦੇ ਬਾਅਦ।',
  'editor.line.not-copied': '“{name}” ਦੀ ਕਾਪੀ ਨਹੀਂ ਬਣ ਸਕੀ।',
  'editor.line.handle': '“{name}” ਦੀ ਥਾਂ ਬਦਲੋ',
  'editor.line.handle.hint':
    'ਇਸ ਨੂੰ ਖਿੱਚ ਕੇ ਦੂਜੀ ਥਾਂ ਲੈ ਜਾਓ। ਕੀਬੋਰਡ ਨਾਲ: Space ਦਬਾਓ, ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਵਾਲੇ ਤੀਰਾਂ ਨਾਲ ਥਾਂ ਚੁਣੋ, ਅਤੇ ਫਿਰ Space ਦਬਾਓ।',
  'editor.line.gone': '“{name}” ਹਟਾ ਦਿੱਤਾ ਗਿਆ।',
  'editor.line.restore': 'ਪਹਿਲਾਂ ਵਰਗਾ ਕਰੋ',
  'editor.line.restore.name': 'ਪਹਿਲਾਂ ਵਰਗਾ ਕਰੋ: “{name}” ਵਾਪਸ ਲਿਆਓ',
  'editor.line.adapted': '{source} ਤੋਂ ਲੈ ਕੇ ਢਾਲਿਆ ਗਿਆ',
  'editor.line.adapted.link': '{source} ਤੋਂ ਲੈ ਕੇ ਢਾਲਿਆ ਗਿਆ (ਨਵੀਂ ਟੈਬ ਵਿੱਚ ਖੁੱਲ੍ਹਦਾ ਹੈ)',

  'editor.starter.open': 'ਕਿਸੇ ਵਿਚਾਰ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ',
  'editor.starter.begun':
    '{source} ਦੇ ਇੱਕ ਵਿਚਾਰ ਤੋਂ ਨਵਾਂ ਇੰਦਰਾਜ ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ। ਇਸ ਦੇ ਸ਼ਬਦ ਬਦਲੋ ਤਾਂ ਜੋ ਉਹ ਇਸ ਬੱਚੇ ਉੱਤੇ ਠੀਕ ਬੈਠਣ।',
  'editor.starter.not-loaded': 'ਵਿਚਾਰ ਲੋਡ ਨਹੀਂ ਹੋ ਸਕੇ। ਕਿਰਪਾ ਕਰਕੇ ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'editor.error.not-adapted': '“{label}” ਨੂੰ ਬਦਲੋ ਤਾਂ ਜੋ ਇਹ ਇਸ ਬੱਚੇ ਉੱਤੇ ਠੀਕ ਬੈਠੇ: ਹੁਣ ਤੱਕ ਇਹ ਸਿਰਫ਼ ਵਿਚਾਰ ਹੀ ਹੈ।',

  'editor.state.withheld': 'ਤੁਹਾਨੂੰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ',
  'editor.state.read-only': 'ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ',
  'editor.state.attention': { one: '{count} ਗੱਲ ਦੇਖਣੀ ਹੈ', other: '{count} ਗੱਲਾਂ ਦੇਖਣੀਆਂ ਹਨ' },
  'editor.state.started': 'ਸ਼ੁਰੂ ਕੀਤਾ',
  'editor.state.done': 'ਭਰਿਆ ਗਿਆ',
  'editor.state.entries': { one: '{count} ਇੰਦਰਾਜ', other: '{count} ਇੰਦਰਾਜ' },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': '“{name}” ਬਾਰੇ',
  'editor.advice.more': { one: '{count} ਸੁਝਾਅ', other: '{count} ਸੁਝਾਅ' },
  'editor.advice.why': 'ਕਿਉਂ, ਅਤੇ ਕੀ ਕਰਨ ਨਾਲ ਮਦਦ ਹੋਵੇਗੀ',
  'editor.advice.why.name': 'ਕਿਉਂ, ਅਤੇ ਕੀ ਕਰਨ ਨਾਲ ਮਦਦ ਹੋਵੇਗੀ: {message}',
};
