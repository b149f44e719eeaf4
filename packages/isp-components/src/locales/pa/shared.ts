/** Words that more than one element uses, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const shared: MessagePack = {
  'shared.error-prefix': 'ਗਲਤੀ:',
  'shared.whole-plan': 'ਯੋਜਨਾ',
  'shared.code.unknown': '(ਇਸ ਸਿਸਟਮ ਦੀ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ ਹੈ)',
  'shared.translation-unreviewed':
    'ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਸ ਅਨੁਵਾਦ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਜਿੱਥੇ ਕੋਈ ਗੱਲ ਜ਼ਰੂਰੀ ਹੋਵੇ, ਉੱਥੇ ਅੰਗਰੇਜ਼ੀ ਵਾਲਾ ਰੂਪ ਵੀ ਦਿਖਾਉਣ ਲਈ ਕਹੋ।',
  'shared.line-of-part': '{part}, ਲਾਈਨ {line}',

  'part.person': 'ਬੱਚਾ ਜਾਂ ਨੌਜਵਾਨ',
  'part.person.identifiers': 'ਸਰਕਾਰੀ ਨੰਬਰ',
  'part.settings': 'ਸਿੱਖਣ ਦੀਆਂ ਥਾਵਾਂ',
  'part.basis': 'ਯੋਜਨਾ ਕਿਉਂ ਹੈ',
  'part.basis.disability': 'ਬਰਾਬਰੀ ਕਾਨੂੰਨ 2010 (Equality Act) ਦੇ ਅਰਥਾਂ ਵਿੱਚ ਅਪੰਗਤਾ',
  'part.people': 'ਲੋਕ',
  'part.about': 'ਬੱਚੇ ਬਾਰੇ',
  'part.about.strengths': 'ਖੂਬੀਆਂ',
  'part.about.interests': 'ਦਿਲਚਸਪੀਆਂ',
  'part.about.mattersToMe': 'ਮੇਰੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ',
  'part.about.whatWorks': 'ਕਿਸ ਨਾਲ ਫ਼ਾਇਦਾ ਹੁੰਦਾ ਹੈ',
  'part.about.aspirations': 'ਉਮੀਦਾਂ',
  'part.voices': 'ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'part.barriers': 'ਕਿਹੜੀਆਂ ਰੁਕਾਵਟਾਂ ਆਉਂਦੀਆਂ ਹਨ',
  'part.adjustments': 'ਵੱਡੇ ਕੀ ਕਰਦੇ ਹਨ',
  'part.provision': 'ਮਦਦ ਦਾ ਪੂਰਾ ਵੇਰਵਾ',
  'part.outcomes': 'ਅਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ',
  'part.reviews': 'ਸਮੀਖਿਆਵਾਂ',
  'part.delivery': 'ਕੀ ਮਦਦ ਮਿਲੀ',
  'part.progress': 'ਤਰੱਕੀ, ਦਿਨੋ-ਦਿਨ',
  'part.advice': 'ਮਾਹਰਾਂ ਦੀ ਸਲਾਹ',
  'part.base': 'ਬੇਸ ਵਿੱਚ ਸਮਾਂ',
  'part.ehcp': 'EHC ਯੋਜਨਾ (EHC plan)',
  'part.transitions': 'ਤਬਦੀਲੀਆਂ: ਇੱਕ ਥਾਂ ਤੋਂ ਦੂਜੀ ਥਾਂ',
  'part.concerns': 'ਚਿੰਤਾਵਾਂ ਅਤੇ ਸ਼ਿਕਾਇਤਾਂ',
  'part.documents': 'ਦਸਤਾਵੇਜ਼',
  'part.otherPlans': 'ਹੋਰ ਯੋਜਨਾਵਾਂ',
  'part.agreements': 'ਕੌਣ ਸਹਿਮਤ ਹੋਇਆ',

  'language.bfi': 'ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤ ਭਾਸ਼ਾ (BSL)',
  'language.phr': 'ਪਹਾੜੀ-ਪੋਠੋਹਾਰੀ (ਮੀਰਪੁਰੀ)',
  'language.syl': 'ਸਿਲਹਟੀ',
};
