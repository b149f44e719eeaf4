/** The words of that part of the plan which the editor opens with, and of the list of the others, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const editorFirst: MessagePack = {
  'editor.group.others': 'ਸਲਾਹ ਅਤੇ ਹੋਰ ਯੋਜਨਾਵਾਂ',
  'editor.group.plan': 'ਇਹ ਯੋਜਨਾ',
  'editor.nav.more': 'ਹੋਰ ਹਿੱਸੇ, ਸਹਾਇਤਾ ਯੋਜਨਾ ਲਈ',
  'editor.later': 'ਇਹ ਹਿੱਸਾ ਆ ਰਿਹਾ ਹੈ। ਜੇ ਨਾ ਆਵੇ, ਤਾਂ ਦੇਖੋ ਕਿ ਇੰਟਰਨੈੱਟ ਚੱਲ ਰਿਹਾ ਹੈ ਅਤੇ ਹਿੱਸਾ ਫਿਰ ਖੋਲ੍ਹੋ।',

  'editor.about.intro': 'ਇੱਥੋਂ ਸ਼ੁਰੂ ਕਰੋ: ਬੱਚਾ ਕਿਹੋ ਜਿਹਾ ਹੈ, ਉਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਜੋ ਬੱਚਾ ਅਤੇ ਪਰਿਵਾਰ ਆਪ ਵਰਤਦੇ।',
  'editor.about.strengths.hint': 'ਬੱਚਾ ਕਿਸ ਕੰਮ ਵਿੱਚ ਵਧੀਆ ਹੈ, ਅਤੇ ਲੋਕ ਕੀ ਪਸੰਦ ਕਰਦੇ ਤੇ ਸਲਾਹੁੰਦੇ ਹਨ।',
  'editor.about.interests': 'ਦਿਲਚਸਪੀਆਂ',
  'editor.about.interests.hint': 'ਬੱਚੇ ਨੂੰ ਕੀ ਕਰਨਾ ਚੰਗਾ ਲੱਗਦਾ ਹੈ।',
  'editor.about.mattersToMe.hint': 'ਬੱਚੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ, ਜਿੱਥੇ ਹੋ ਸਕੇ ਉਸ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ।',
  'editor.about.whatWorks.hint': 'ਕਿਸ ਨਾਲ ਮਦਦ ਹੁੰਦੀ ਹੈ, ਉਸ ਲਈ ਜੋ ਬੱਚੇ ਨੂੰ ਪਹਿਲੀ ਵਾਰ ਮਿਲਦਾ ਹੈ।',
  'editor.about.aspirations.hint': 'ਬੱਚਾ ਕੀ ਚਾਹੁੰਦਾ ਹੈ, ਨੇੜੇ ਦੇ ਸਮੇਂ ਲਈ ਅਤੇ ਦੂਰ ਦੇ ਸਮੇਂ ਲਈ।',
  'editor.point.text': 'ਇੱਕ-ਦੋ ਵਾਕਾਂ ਵਿੱਚ',
  'editor.point.saidBy': 'ਕਿਸ ਨੇ ਕਿਹਾ',
  'editor.thing.strength': 'ਖੂਬੀ',
  'editor.thing.interest': 'ਦਿਲਚਸਪੀ',
  'editor.thing.matter': 'ਜ਼ਰੂਰੀ ਗੱਲ',
  'editor.thing.works': 'ਫ਼ਾਇਦੇ ਵਾਲੀ ਗੱਲ',
  'editor.thing.hope': 'ਉਮੀਦ',
};
