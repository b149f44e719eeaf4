/** The choices that a plan’s first page shows, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const firstChoices: MessagePack = {
  'choice.planKind.support-plan': 'ਸਹਾਇਤਾ ਯੋਜਨਾ',
  'choice.planKind.adjustments-record': 'ਵਾਜਬ ਤਬਦੀਲੀਆਂ (reasonable adjustments) ਦਾ ਰਿਕਾਰਡ',

  'choice.planStatus.draft': 'ਖਰੜਾ: ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੈ',
  'choice.planStatus.shared': 'ਪਰਿਵਾਰ ਨੂੰ ਰਾਏ ਦੇਣ ਲਈ ਦਿਖਾਈ ਗਈ',
  'choice.planStatus.active': 'ਚਾਲੂ',
  'choice.planStatus.closed': 'ਬੰਦ',

  'choice.speaker.child': 'ਬੱਚਾ ਜਾਂ ਨੌਜਵਾਨ',
  'choice.speaker.family': 'ਪਰਿਵਾਰ',

  'choice.method.spoken': 'ਬੋਲ ਕੇ',
  'choice.method.written': 'ਲਿਖ ਕੇ',
  'choice.method.drawn': 'ਤਸਵੀਰ ਬਣਾ ਕੇ',
  'choice.method.signed': 'ਸੰਕੇਤ ਭਾਸ਼ਾ ਵਿੱਚ',
  'choice.method.aac': 'ਗੱਲਬਾਤ ਵਿੱਚ ਮਦਦ ਕਰਨ ਵਾਲੇ ਯੰਤਰ ਰਾਹੀਂ',
  'choice.method.symbols': 'ਚਿੰਨ੍ਹ ਚੁਣ ਕੇ',
  'choice.method.observed': 'ਕਰ ਕੇ ਦਿਖਾਇਆ, ਅਤੇ ਕਿਸੇ ਵੱਡੇ ਨੇ ਦੇਖਿਆ',
  'choice.method.advocate': 'ਬੱਚੇ ਵੱਲੋਂ ਬੋਲਣ ਵਾਲੇ ਵਿਅਕਤੀ (advocate) ਰਾਹੀਂ',
  'choice.method.interpreter': 'ਦੁਭਾਸ਼ੀਏ ਰਾਹੀਂ',

  'choice.adjustment.environment': 'ਕਮਰਾ ਅਤੇ ਆਲਾ-ਦੁਆਲਾ',
  'choice.adjustment.curriculum': 'ਪਾਠ ਅਤੇ ਕੰਮ',
  'choice.adjustment.routine': 'ਦਿਨ ਅਤੇ ਉਸ ਦਾ ਨੇਮ',
  'choice.adjustment.communication': 'ਅਸੀਂ ਗੱਲਬਾਤ ਕਿਵੇਂ ਕਰਦੇ ਹਾਂ',
  'choice.adjustment.assessment': 'ਟੈਸਟ ਅਤੇ ਜਾਂਚਾਂ',
  'choice.adjustment.equipment': 'ਸਾਮਾਨ ਅਤੇ ਯੰਤਰ',

  'choice.outcome.attainment': 'ਸਿੱਖਣਾ',
  'choice.outcome.participation': 'ਹਿੱਸਾ ਲੈਣਾ',
  'choice.outcome.belonging': 'ਆਪਣਾਪਣ ਮਹਿਸੂਸ ਕਰਨਾ',
  'choice.outcome.wellbeing': 'ਮਨ ਦੀ ਖੁਸ਼ੀ ਅਤੇ ਤੰਦਰੁਸਤੀ',
  'choice.outcome.independence': 'ਆਪਣੇ ਆਪ ਕਰ ਸਕਣਾ',
  'choice.outcome.communication': 'ਗੱਲਬਾਤ',
  'choice.outcome.health': 'ਸਿਹਤ',
  'choice.outcome.other': 'ਕੁਝ ਹੋਰ',

  'choice.pfaArea.employment': 'ਨੌਕਰੀ',
  'choice.pfaArea.independent-living': 'ਆਪਣੇ ਆਪ ਜੀਵਨ ਜਿਊਣਾ',
  'choice.pfaArea.community': 'ਦੋਸਤ ਅਤੇ ਭਾਈਚਾਰਾ',
  'choice.pfaArea.health': 'ਚੰਗੀ ਸਿਹਤ',

  'choice.lifecycle.proposed': 'ਤਜਵੀਜ਼ ਹੈ',
  'choice.lifecycle.active': 'ਇਸ ਉੱਤੇ ਹੁਣ ਕੰਮ ਹੋ ਰਿਹਾ ਹੈ',
  'choice.lifecycle.on-hold': 'ਫ਼ਿਲਹਾਲ ਰੁਕਿਆ ਹੋਇਆ',
  'choice.lifecycle.completed': 'ਪੂਰਾ ਹੋਇਆ',
  'choice.lifecycle.stopped': 'ਬੰਦ ਕੀਤਾ ਗਿਆ',

  'choice.achievement.not-yet-judged': 'ਅਜੇ ਪਰਖਿਆ ਨਹੀਂ ਗਿਆ',
  'choice.achievement.not-achieved': 'ਹਾਸਲ ਨਹੀਂ ਹੋਇਆ',
  'choice.achievement.partly-achieved': 'ਕੁਝ ਹੱਦ ਤੱਕ ਹਾਸਲ ਹੋਇਆ',
  'choice.achievement.achieved': 'ਹਾਸਲ ਹੋਇਆ',
  'choice.achievement.exceeded': 'ਸਾਡੀ ਉਮੀਦ ਤੋਂ ਵੀ ਅੱਗੇ ਗਿਆ',

  'choice.provisionStatus.planned': 'ਯੋਜਨਾ ਬਣੀ ਹੋਈ ਹੈ',
  'choice.provisionStatus.active': 'ਹੁਣ ਹੋ ਰਹੀ ਹੈ',
  'choice.provisionStatus.paused': 'ਰੋਕੀ ਹੋਈ ਹੈ',
  'choice.provisionStatus.ended': 'ਖ਼ਤਮ ਹੋ ਗਈ',

  'choice.per.day': 'ਇੱਕ ਦਿਨ ਵਿੱਚ',
  'choice.per.week': 'ਇੱਕ ਹਫ਼ਤੇ ਵਿੱਚ',
  'choice.per.fortnight': 'ਦੋ ਹਫ਼ਤਿਆਂ ਵਿੱਚ',
  'choice.per.half-term': 'ਅੱਧੀ ਟਰਮ ਵਿੱਚ',
  'choice.per.term': 'ਇੱਕ ਟਰਮ ਵਿੱਚ',
  'choice.per.year': 'ਇੱਕ ਸਾਲ ਵਿੱਚ',

  'choice.languageUse.first': 'ਪਹਿਲੀ ਭਾਸ਼ਾ',
  'choice.languageUse.home': 'ਘਰ ਵਿੱਚ ਬੋਲੀ ਜਾਂਦੀ ਭਾਸ਼ਾ',
  'choice.languageUse.learning': 'ਪੜ੍ਹਾਈ ਦੀ ਭਾਸ਼ਾ',
  'choice.languageUse.family': 'ਚਿੱਠੀਆਂ ਅਤੇ ਮੀਟਿੰਗਾਂ ਲਈ',
};
