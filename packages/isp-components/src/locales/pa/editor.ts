/** The words of the plan editor, in Panjabi. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor: MessagePack = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'ਦਿਖਾਉਣ ਲਈ ਅਜੇ ਕੋਈ ਯੋਜਨਾ ਨਹੀਂ ਹੈ।',
  'editor.unreadable': 'ਇਹ ਯੋਜਨਾ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕਦੀ, ਕਿਉਂਕਿ ਇਹ ਯੋਜਨਾ ਦੇ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਹੈ।',

  'editor.nav': 'ਯੋਜਨਾ ਦੇ ਹਿੱਸੇ',
  'editor.nav.menu': 'ਯੋਜਨਾ ਦੇ ਸਾਰੇ ਹਿੱਸੇ',
  'editor.nav.position': 'ਹਿੱਸਾ {index}, ਕੁੱਲ {total} ਵਿੱਚੋਂ',
  'editor.nav.previous': 'ਪਿਛਲਾ ਹਿੱਸਾ',
  'editor.nav.next': 'ਅਗਲਾ ਹਿੱਸਾ',
  'editor.group.child': 'ਬੱਚਾ',
  'editor.group.support': 'ਸਹਾਇਤਾ',
  'editor.group.around': 'ਲੋਕ ਅਤੇ ਥਾਵਾਂ',
  'editor.group.record': 'ਰਿਕਾਰਡ',

  'editor.state.errors': {
    one: '{count} ਗੱਲ ਠੀਕ ਕਰਨੀ ਹੈ',
    other: '{count} ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ',
  },
  'editor.state.findings': { one: '{count} ਸੁਝਾਅ', other: '{count} ਸੁਝਾਅ' },
  'editor.state.empty': 'ਅਜੇ ਕੁਝ ਨਹੀਂ',
  'editor.state.complete': 'ਪੂਰਾ',

  'editor.undo': 'ਪਹਿਲਾਂ ਵਰਗਾ ਕਰੋ',
  'editor.redo': 'ਫਿਰ ਤੋਂ ਕਰੋ',
  'editor.undone': '“{section}” ਵਿੱਚ ਪਹਿਲਾਂ ਵਰਗਾ ਕਰ ਦਿੱਤਾ ਗਿਆ।',
  'editor.redone': '“{section}” ਵਿੱਚ ਫਿਰ ਤੋਂ ਕਰ ਦਿੱਤਾ ਗਿਆ।',
  'editor.save': 'ਯੋਜਨਾ ਸੇਵ ਕਰੋ',
  'editor.saving': 'ਸੇਵ ਹੋ ਰਹੀ ਹੈ…',
  'editor.saved': 'ਸੇਵ ਹੋ ਗਈ।',
  'editor.soon': 'ਇੱਕ ਪਲ ਰੁਕੋ: ਪੰਨਾ ਤਿਆਰ ਹੁੰਦਿਆਂ ਹੀ ਇਹ ਹੋ ਜਾਵੇਗਾ।',
  'editor.behind': 'ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ, ਉਹ ਅਜੇ ਦਰਜ ਹੋ ਰਿਹਾ ਹੈ। ਥੋੜ੍ਹੀ ਦੇਰ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ।',
  'editor.unready.title': 'ਤੁਹਾਡੀਆਂ ਤਬਦੀਲੀਆਂ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਦੀਆਂ',
  'editor.unready.text':
    'ਇਸ ਪੰਨੇ ਦਾ ਇੱਕ ਹਿੱਸਾ ਲੋਡ ਨਹੀਂ ਹੋਇਆ। ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ ਉਹ ਇੱਥੇ ਹੀ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਉਹ ਹਿੱਸਾ ਆਉਂਦਿਆਂ ਹੀ ਯੋਜਨਾ ਵਿੱਚ ਚਲਾ ਜਾਂਦਾ ਹੈ। ਦੇਖੋ ਕਿ ਤੁਹਾਡਾ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ; ਕੋਸ਼ਿਸ਼ ਆਪਣੇ ਆਪ ਦੁਬਾਰਾ ਹੁੰਦੀ ਹੈ।',
  'editor.unready.code': 'ਮਦਦ ਕਰਨ ਵਾਲੇ ਲਈ ਕੋਡ: {code}',
  'editor.unsaved': 'ਤੁਹਾਡੀਆਂ ਕੁਝ ਤਬਦੀਲੀਆਂ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋਈਆਂ।',

  'editor.failed.title': 'ਯੋਜਨਾ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕੀ',
  'editor.failed.again': 'ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ',
  'editor.invalid.title': 'ਯੋਜਨਾ ਜਿਵੇਂ ਹੁਣ ਹੈ, ਉਸ ਰੂਪ ਵਿੱਚ ਮਨਜ਼ੂਰ ਨਹੀਂ ਹੋਈ',
  'editor.summary.title': 'ਯੋਜਨਾ ਸੇਵ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਕੁਝ ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ',
  'editor.missing': 'ਇੱਥੇ ਅਜੇ ਕੋਈ ਯੋਜਨਾ ਨਹੀਂ ਹੈ, ਅਤੇ ਫ਼ਾਰਮ ਲਈ ਇੱਕ ਯੋਜਨਾ ਚਾਹੀਦੀ ਹੈ।',
  'editor.findings-block': {
    one: 'ਇਹ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਯੋਜਨਾ ਵਿੱਚ {count} ਗੱਲ ਠੀਕ ਕਰਨੀ ਲਾਜ਼ਮੀ ਹੈ।',
    other: 'ਇਹ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਯੋਜਨਾ ਵਿੱਚ {count} ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਲਾਜ਼ਮੀ ਹਨ।',
  },
  'editor.invalid': 'ਜੋ ਲਿਖਿਆ ਗਿਆ, ਉਸ ਵਿੱਚੋਂ ਕੁਝ ਅਜੇ ਸੇਵ ਨਹੀਂ ਹੋ ਸਕਦਾ।',

  'editor.line.add': '{thing} ਜੋੜੋ',
  'editor.line.remove': 'ਹਟਾਓ',
  'editor.line.remove.name': '“{name}” ਹਟਾਓ',
  'editor.line.up.name': '“{name}” ਨੂੰ ਉੱਪਰ ਕਰੋ',
  'editor.line.down.name': '“{name}” ਨੂੰ ਹੇਠਾਂ ਕਰੋ',
  'editor.line.new': 'ਨਵਾਂ ਇੰਦਰਾਜ: {thing}',
  'editor.line.draft': 'ਜਦੋਂ ਤੱਕ ਇਹ ਪੂਰਾ ਨਹੀਂ ਹੁੰਦਾ, ਯੋਜਨਾ ਵਿੱਚ ਸ਼ਾਮਲ ਨਹੀਂ',
  'editor.line.removed': '“{name}” ਹਟਾ ਦਿੱਤਾ ਗਿਆ। “ਪਹਿਲਾਂ ਵਰਗਾ ਕਰੋ” ਨਾਲ ਇਹ ਵਾਪਸ ਆ ਜਾਵੇਗਾ।',
  'editor.line.moved': '“{name}” ਹੁਣ ਥਾਂ {index} ਉੱਤੇ ਹੈ, ਕੁੱਲ {total} ਵਿੱਚੋਂ।',
  'editor.line.first': '“{name}” ਪਹਿਲਾਂ ਹੀ ਸਭ ਤੋਂ ਉੱਪਰ ਹੈ।',
  'editor.line.last': '“{name}” ਪਹਿਲਾਂ ਹੀ ਸਭ ਤੋਂ ਹੇਠਾਂ ਹੈ।',
  'editor.line.added': 'ਸੂਚੀ ਦੇ ਅੰਤ ਵਿੱਚ ਇੱਕ ਨਵਾਂ ਇੰਦਰਾਜ ਜੋੜਿਆ ਗਿਆ।',
  'editor.line.kept.reviews':
    '“{name}” ਇੱਥੇ ਹੀ ਰਹੇਗਾ, ਕਿਉਂਕਿ ਕਿਸੇ ਸਮੀਖਿਆ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਇਸ ਦਾ ਜ਼ਿਕਰ ਹੈ। ਇਸ ਦੀ ਥਾਂ ਤੁਸੀਂ ਲਿਖ ਸਕਦੇ ਹੋ ਕਿ ਇਹ ਬੰਦ ਜਾਂ ਖ਼ਤਮ ਹੋ ਗਿਆ ਹੈ।',
  'editor.line.kept.agreements': '“{name}” ਇੱਥੇ ਹੀ ਰਹੇਗਾ, ਕਿਉਂਕਿ ਯੋਜਨਾ ਬਾਰੇ ਕਿਸੇ ਦੇ ਜਵਾਬ ਵਿੱਚ ਇਸ ਦਾ ਜ਼ਿਕਰ ਹੈ।',
  'editor.list.empty': 'ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।',
  'editor.withheld': 'ਤੁਹਾਨੂੰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ। {reason}',
  'editor.restricted': 'ਕੁਝ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ: {reason}',

  'editor.read-only': 'ਤੁਸੀਂ ਇਹ ਹਿੱਸਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। {reason}',
  'editor.disabled': 'ਯੋਜਨਾ ਇਸ ਵੇਲੇ ਬਦਲੀ ਨਹੀਂ ਜਾ ਸਕਦੀ।',
  'editor.nothing': 'ਭਰਿਆ ਨਹੀਂ ਗਿਆ',

  'editor.suggesting':
    'ਤੁਸੀਂ ਤਬਦੀਲੀਆਂ ਦੀ ਤਜਵੀਜ਼ ਦੇ ਰਹੇ ਹੋ, ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਹੋਰ ਮਨਜ਼ੂਰ ਕਰ ਸਕਦਾ ਹੈ: ਜਿਸ ਲਾਈਨ ਬਾਰੇ ਹੈ, ਉੱਥੇ “ਟਿੱਪਣੀ” ਵਰਤੋ।',
};
