/** The viewer’s words to the child or young person, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const you: MessagePack = {
  'you.viewer.year': 'ਤੁਹਾਡਾ ਸਾਲ (ਜਮਾਤ)',
  'you.viewer.setting': 'ਤੁਸੀਂ ਕਿੱਥੇ ਸਿੱਖਦੇ ਹੋ',

  'you.viewer.own-words': 'ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'you.viewer.family-words': 'ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਵੱਲੋਂ',
  'you.viewer.voice.earlier': 'ਤੁਸੀਂ ਅਤੇ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਨੇ ਪਹਿਲਾਂ ਕੀ ਕਿਹਾ',

  'you.viewer.about': 'ਤੁਹਾਡੇ ਬਾਰੇ',
  'you.viewer.about.strengths': 'ਤੁਹਾਡੀਆਂ ਖੂਬੀਆਂ',
  'you.viewer.about.whatWorks': 'ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਲ ਫ਼ਾਇਦਾ ਹੁੰਦਾ ਹੈ',
  'you.viewer.about.mattersToMe': 'ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ',
  'you.viewer.about.interests': 'ਤੁਹਾਨੂੰ ਕੀ ਪਸੰਦ ਹੈ',
  'you.viewer.about.aspirations': 'ਤੁਹਾਡੀਆਂ ਉਮੀਦਾਂ',

  'you.viewer.communication': 'ਤੁਸੀਂ ਗੱਲਬਾਤ ਕਿਵੇਂ ਕਰਦੇ ਹੋ',
  'you.viewer.communication.methods': 'ਤੁਸੀਂ ਆਪਣੀ ਗੱਲ ਕਿਵੇਂ ਦੱਸਦੇ ਹੋ',
  'you.viewer.communication.languages': 'ਤੁਹਾਡੀਆਂ ਭਾਸ਼ਾਵਾਂ',
  'you.viewer.communication.formats': 'ਤੁਸੀਂ ਜਾਣਕਾਰੀ ਕਿਵੇਂ ਲੈਣੀ ਪਸੰਦ ਕਰਦੇ ਹੋ',

  'you.viewer.adults': 'ਵੱਡੇ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰਦੇ ਹਨ',
  'you.viewer.adults.earlier': {
    one: 'ਜੋ ਵੱਡੇ ਹੁਣ ਨਹੀਂ ਕਰਦੇ ({count})',
    other: 'ਜੋ ਵੱਡੇ ਹੁਣ ਨਹੀਂ ਕਰਦੇ ({count})',
  },

  'you.viewer.outcomes': 'ਤੁਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹੋ',
  'you.viewer.outcome.now': 'ਤੁਸੀਂ ਹੁਣ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚੇ ਹੋ',
  'you.viewer.outcome.target': 'ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ',
  'you.viewer.outcome.help': 'ਇਸ ਲਈ ਤੁਹਾਨੂੰ ਮਿਲਦੀ ਮਦਦ',

  'you.viewer.detail': 'ਤੁਹਾਡੀ ਯੋਜਨਾ ਦਾ ਬਾਕੀ ਹਿੱਸਾ',
  'you.viewer.barrier.impact': 'ਤੁਹਾਡੇ ਉੱਤੇ ਇਸ ਦਾ ਕੀ ਅਸਰ ਹੁੰਦਾ ਹੈ',
  'you.viewer.provision.ehcp-note':
    'ਇਸ ਵਿੱਚੋਂ ਕੁਝ ਮਦਦ ਤੁਹਾਡੀ EHC ਯੋਜਨਾ ਤੋਂ ਆਉਂਦੀ ਹੈ। ਇਸ ਮਦਦ ਦਾ ਕਾਨੂੰਨੀ ਹੱਕ EHC ਯੋਜਨਾ ਵਿੱਚ ਹੈ। ਇਹ ਯੋਜਨਾ ਦੱਸਦੀ ਹੈ ਕਿ ਮਦਦ ਕਿਵੇਂ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।',
  'you.viewer.people.known-since': 'ਤੁਹਾਨੂੰ {month} ਤੋਂ ਜਾਣਦੇ ਹਨ',
  'you.viewer.base.mainstream': 'ਤੁਸੀਂ ਸਾਰਿਆਂ ਨਾਲ ਕਿਵੇਂ ਹਿੱਸਾ ਲੈਂਦੇ ਹੋ',
  'you.viewer.transition.people': 'ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਪੁੱਛ ਸਕਦੇ ਹੋ',
  'you.viewer.plan.full-name': 'ਤੁਹਾਡਾ ਪੂਰਾ ਨਾਂ',
  'you.viewer.plan.pronouns': 'ਤੁਹਾਡੇ ਪੜਨਾਂਵ',
  'you.viewer.plan.born': 'ਤੁਹਾਡੀ ਜਨਮ ਤਾਰੀਖ਼',
  'you.viewer.plan.why': 'ਤੁਹਾਡੀ ਯੋਜਨਾ ਕਿਉਂ ਹੈ',
  'you.viewer.plan.sen-provision': 'ਤੁਹਾਨੂੰ ਅਜਿਹੀ ਮਦਦ ਮਿਲਦੀ ਹੈ ਜੋ ਦੂਜਿਆਂ ਦੀ ਮਦਦ ਤੋਂ ਵੱਧ ਜਾਂ ਵੱਖਰੀ ਹੈ',
  'you.viewer.plan.settings': 'ਤੁਸੀਂ ਹੁਣ ਕਿੱਥੇ ਸਿੱਖਦੇ ਹੋ, ਅਤੇ ਪਹਿਲਾਂ ਕਿੱਥੇ ਸਿੱਖਦੇ ਸੀ',
  'you.viewer.plan.layers-note': 'ਪਰਤਾਂ ਪੌੜੀ ਦੇ ਡੰਡੇ ਨਹੀਂ ਹਨ। ਤੁਹਾਨੂੰ ਇੱਕੋ ਸਮੇਂ ਕਈ ਪਰਤਾਂ ਦੀ ਸਹਾਇਤਾ ਮਿਲ ਸਕਦੀ ਹੈ।',

  'you.viewer.withheld': 'ਜੋ ਤੁਹਾਡੀ ਕਾਪੀ ਵਿੱਚ ਨਹੀਂ ਹੈ',
  'you.viewer.withheld.lead': 'ਯੋਜਨਾ ਦੇ ਕੁਝ ਹਿੱਸੇ ਤੁਹਾਡੀ ਕਾਪੀ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਇੱਥੇ ਲਿਖਿਆ ਹੈ ਕਿ ਕਿਹੜੇ ਅਤੇ ਕਿਉਂ।',

  'you.part.person': 'ਤੁਸੀਂ',
  'you.part.about': 'ਤੁਹਾਡੇ ਬਾਰੇ',
  'you.part.about.strengths': 'ਤੁਹਾਡੀਆਂ ਖੂਬੀਆਂ',
  'you.part.about.interests': 'ਤੁਹਾਨੂੰ ਕੀ ਪਸੰਦ ਹੈ',
  'you.part.about.mattersToMe': 'ਤੁਹਾਡੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ',
  'you.part.about.whatWorks': 'ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਲ ਫ਼ਾਇਦਾ ਹੁੰਦਾ ਹੈ',
  'you.part.about.aspirations': 'ਤੁਹਾਡੀਆਂ ਉਮੀਦਾਂ',
  'you.part.basis': 'ਤੁਹਾਡੀ ਯੋਜਨਾ ਕਿਉਂ ਹੈ',
  'you.part.voices': 'ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ',
  'you.part.barriers': 'ਤੁਹਾਡੇ ਰਾਹ ਵਿੱਚ ਕਿਹੜੀਆਂ ਰੁਕਾਵਟਾਂ ਆਉਂਦੀਆਂ ਹਨ',
  'you.part.adjustments': 'ਵੱਡੇ ਤੁਹਾਡੇ ਲਈ ਕੀ ਕਰਦੇ ਹਨ',
  'you.part.provision': 'ਤੁਹਾਨੂੰ ਮਿਲਦੀ ਮਦਦ',
  'you.part.outcomes': 'ਤੁਸੀਂ ਕਿਸ ਉੱਤੇ ਕੰਮ ਕਰ ਰਹੇ ਹੋ',
  'you.part.delivery': 'ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਮਿਲੀ',
  'you.part.progress': 'ਤੁਸੀਂ ਕਿਵੇਂ ਅੱਗੇ ਵਧ ਰਹੇ ਹੋ',
  'you.part.people': 'ਤੁਹਾਡੇ ਆਲੇ-ਦੁਆਲੇ ਦੇ ਲੋਕ',

  'you.choice.speaker.child': 'ਤੁਸੀਂ',
  'you.choice.speaker.family': 'ਤੁਹਾਡਾ ਪਰਿਵਾਰ',
  'you.choice.party.child': 'ਤੁਸੀਂ',
  'you.choice.party.family': 'ਤੁਹਾਡਾ ਪਰਿਵਾਰ',
  'you.choice.recipient.staff': 'ਤੁਹਾਡੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਸਟਾਫ਼ ਲਈ',
  'you.choice.deliveryReason.child-absent': 'ਤੁਸੀਂ ਹਾਜ਼ਰ ਨਹੀਂ ਸੀ',
  'you.choice.deliveryReason.child-declined': 'ਤੁਸੀਂ ਨਾ ਕਰਨਾ ਚੁਣਿਆ',
  'you.choice.progressKind.child-view': 'ਤੁਹਾਡੀ ਰਾਏ',
  'you.choice.documentKind.voice': 'ਤੁਹਾਡਾ ਜਾਂ ਤੁਹਾਡੇ ਪਰਿਵਾਰ ਦਾ ਬਣਾਇਆ',
};
