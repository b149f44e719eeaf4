/** The viewer’s first page, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const viewer: MessagePack = {
  'viewer.empty': 'ਦਿਖਾਉਣ ਲਈ ਅਜੇ ਕੋਈ ਯੋਜਨਾ ਨਹੀਂ ਹੈ।',

  'viewer.for.child': 'ਤੁਹਾਡੀ ਆਪਣੀ ਕਾਪੀ',
  'viewer.for.young-person': 'ਤੁਹਾਡੀ ਆਪਣੀ ਕਾਪੀ',
  'viewer.for.parent': 'ਮਾਪਿਆਂ ਅਤੇ ਦੇਖਭਾਲ ਕਰਨ ਵਾਲਿਆਂ ਲਈ ਕਾਪੀ',
  'viewer.for.class-teacher': 'ਅਧਿਆਪਕਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.teaching-assistant': 'ਟੀਚਿੰਗ ਅਸਿਸਟੈਂਟਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.senco': 'SENCO ਲਈ ਕਾਪੀ',
  'viewer.for.leader': 'ਸੀਨੀਅਰ ਆਗੂਆਂ ਲਈ ਕਾਪੀ',
  'viewer.for.governor': 'ਗਵਰਨਰਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.inspector': 'ਇੰਸਪੈਕਟਰਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.external-professional': 'ਬਾਹਰਲੇ ਮਾਹਰਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.local-authority': 'ਸਥਾਨਕ ਅਥਾਰਟੀ ਲਈ ਕਾਪੀ',
  'viewer.for.receiving-setting': 'ਅਗਲੇ ਸਕੂਲ ਜਾਂ ਥਾਂ ਲਈ ਕਾਪੀ',
  'viewer.for.complaints-panel': 'ਸ਼ਿਕਾਇਤ ਪੈਨਲ ਲਈ ਕਾਪੀ',

  'viewer.year': 'ਸਾਲ (ਜਮਾਤ)',
  'viewer.setting': 'ਸਿੱਖਣ ਦੀ ਥਾਂ',
  'viewer.next': 'ਅਸੀਂ ਅਗਲੀ ਵਾਰ ਕਦੋਂ ਮਿਲਾਂਗੇ',
  'viewer.next.passed': '{date} ਲਈ ਮੀਟਿੰਗ ਤੈਅ ਸੀ। ਉਸ ਦਾ ਵੇਰਵਾ ਅਜੇ ਲਿਖਿਆ ਨਹੀਂ ਗਿਆ।',
  'viewer.next.due': 'ਅਜੇ ਕੋਈ ਦਿਨ ਤੈਅ ਨਹੀਂ। ਅਗਲੀ ਸਮੀਖਿਆ {date} ਤੱਕ ਹੋਣੀ ਚਾਹੀਦੀ ਹੈ।',
  'viewer.next.overdue': 'ਅਜੇ ਕੋਈ ਦਿਨ ਤੈਅ ਨਹੀਂ। ਸਮੀਖਿਆ {date} ਤੱਕ ਹੋਣੀ ਚਾਹੀਦੀ ਸੀ।',
  'viewer.next.none': 'ਅਜੇ ਕੋਈ ਦਿਨ ਤੈਅ ਨਹੀਂ।',
  'viewer.next.closed': 'ਇਹ ਯੋਜਨਾ ਬੰਦ ਹੋ ਚੁੱਕੀ ਹੈ।',

  'viewer.own-words': '{name} ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'viewer.family-words': 'ਪਰਿਵਾਰ ਵੱਲੋਂ',
  'viewer.voice.written-down': '{person} ਵੱਲੋਂ ਲਿਖਿਆ ਗਿਆ',
  'viewer.voice.in-language': '{language} ਵਿੱਚ',

  'viewer.about': '{name} ਨੂੰ ਜਾਣੋ',
  'viewer.about.strengths': 'ਖੂਬੀਆਂ',
  'viewer.about.whatWorks': 'ਕਿਸ ਨਾਲ ਫ਼ਾਇਦਾ ਹੁੰਦਾ ਹੈ',
  'viewer.about.mattersToMe': 'ਮੇਰੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ',
  'viewer.about.interests': 'ਦਿਲਚਸਪੀਆਂ',
  'viewer.about.aspirations': 'ਉਮੀਦਾਂ',
  'viewer.said-by': '{person} ਦੇ ਸ਼ਬਦ',

  'viewer.communication': '{name} ਨਾਲ ਗੱਲਬਾਤ ਕਿਵੇਂ ਹੁੰਦੀ ਹੈ',
  'viewer.communication.methods': 'ਗੱਲਬਾਤ ਦੇ ਤਰੀਕੇ',
  'viewer.communication.languages': 'ਭਾਸ਼ਾਵਾਂ',
  'viewer.communication.formats': 'ਕਿਰਪਾ ਕਰਕੇ ਜਾਣਕਾਰੀ ਇਸ ਰੂਪ ਵਿੱਚ ਦਿਓ',

  'viewer.adults': 'ਵੱਡੇ ਕੀ ਕਰਦੇ ਹਨ',
  'viewer.adults.lead': 'ਹਰ ਰੋਜ਼, ਬਿਨਾਂ ਕਿਸੇ ਦੇ ਕਹੇ।',
  'viewer.adults.owner': '{person} ਇਸ ਦਾ ਧਿਆਨ ਰੱਖਦੇ ਹਨ',
  'viewer.adults.earlier': {
    one: 'ਜੋ ਹੁਣ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ ({count})',
    other: 'ਜੋ ਹੁਣ ਨਹੀਂ ਕੀਤਾ ਜਾਂਦਾ ({count})',
  },
  'viewer.adults.since': '{date} ਤੋਂ',
  'viewer.adults.until': '{date} ਤੱਕ',
  'viewer.adults.checked': 'ਪਿਛਲੀ ਜਾਂਚ {date}',

  'viewer.outcomes': 'ਅਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹਾਂ',
  'viewer.outcome.now': '{name} ਹੁਣ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ ਹਨ',
  'viewer.outcome.target': 'ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ',
  'viewer.outcome.due': '{date} ਤੱਕ',
  'viewer.outcome.judged': 'ਪਿਛਲੀ ਵਾਰ ਪਰਖਣ ਉੱਤੇ: {achievement}',
  'viewer.outcome.help': 'ਇਸ ਲਈ ਮਦਦ',
  'viewer.outcome.no-help': 'ਇਸ ਲਈ ਅਜੇ ਕੋਈ ਵਾਧੂ ਮਦਦ ਨਹੀਂ ਲਿਖੀ ਗਈ।',
  'viewer.outcomes.earlier': {
    one: 'ਪੂਰੇ ਹੋਏ ਜਾਂ ਬੰਦ ਕੀਤੇ ({count})',
    other: 'ਪੂਰੇ ਹੋਏ ਜਾਂ ਬੰਦ ਕੀਤੇ ({count})',
  },

  'viewer.provision.ehcp': 'EHC ਯੋਜਨਾ ਵਿੱਚੋਂ',
  'viewer.provision.amount': {
    one: '{per} {count} ਵਾਰ, {minutes} ਮਿੰਟ',
    other: '{per} {count} ਵਾਰ, ਹਰ ਵਾਰ {minutes} ਮਿੰਟ',
  },

  'viewer.more': { one: '{count} ਹੋਰ ਦਿਖਾਓ', other: '{count} ਹੋਰ ਦਿਖਾਓ' },

  'viewer.restricted': 'ਸਾਰਿਆਂ ਲਈ ਨਹੀਂ',
};
