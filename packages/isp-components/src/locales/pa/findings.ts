/** The finding list, in Panjabi. */
import type { MessagePack } from '../messages.ts';

export const findings: MessagePack = {
  'findings.title': 'ਜਾਂਚ ਕੀ ਕਹਿੰਦੀ ਹੈ',
  'findings.note': 'ਇਹ ਸਲਾਹ ਹੈ, ਕਾਰਨਾਂ ਸਮੇਤ। ਫ਼ੈਸਲਾ ਲੋਕ ਕਰਦੇ ਹਨ।',

  'findings.none': 'ਅਜੇ ਕੁਝ ਵੀ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ।',
  'findings.clear': 'ਜਾਂਚ ਨੂੰ ਠੀਕ ਕਰਨ ਵਾਲੀ ਕੋਈ ਗੱਲ ਨਹੀਂ ਲੱਭੀ। ਬੱਚੇ ਨੂੰ ਤੁਸੀਂ ਜਾਣਦੇ ਹੋ; ਜਾਂਚ ਨਹੀਂ ਜਾਣਦੀ।',

  'findings.count.to-do': { one: '{count} ਕੰਮ ਕਰਨ ਵਾਲਾ', other: '{count} ਕੰਮ ਕਰਨ ਵਾਲੇ' },
  'findings.count.ask': {
    one: '{count} ਗੱਲ ਦਾ ਫ਼ੈਸਲਾ ਤੁਸੀਂ ਕਰਨਾ ਹੈ',
    other: '{count} ਗੱਲਾਂ ਦਾ ਫ਼ੈਸਲਾ ਤੁਸੀਂ ਕਰਨਾ ਹੈ',
  },
  'findings.count.pass': { one: '{count} ਕੰਮ ਵਧੀਆ ਹੋਇਆ', other: '{count} ਕੰਮ ਵਧੀਆ ਹੋਏ' },

  'findings.group.must': 'ਲਾਜ਼ਮੀ ਹੈ',
  'findings.group.should': 'ਕਰਨਾ ਚਾਹੀਦਾ ਹੈ',
  'findings.group.consider': 'ਸੋਚਣ ਯੋਗ',
  'findings.group.ask': 'ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਹੈ',
  'findings.group.pass': 'ਵਧੀਆ ਹੋਇਆ',

  'findings.why': 'ਇਹ ਜ਼ਰੂਰੀ ਕਿਉਂ ਹੈ',
  'findings.help': 'ਕੀ ਕਰਨਾ ਹੈ',
  'findings.family-help': 'ਤੁਸੀਂ ਕੀ ਉਮੀਦ ਰੱਖ ਸਕਦੇ ਹੋ',
  'findings.sources': 'ਇਹ ਕਿੱਥੋਂ ਆਇਆ ਹੈ',
  'findings.source': '{title}, {at}',
  'findings.go': '{place} ਉੱਤੇ ਜਾਓ',
  'findings.times': { one: '{message}', other: '{message} ({count} ਵਾਰ)' },

  'findings.standing.law': 'ਕਾਨੂੰਨ',
  'findings.standing.guidance': 'ਸੇਧ',
  'findings.standing.proposed': 'ਤਜਵੀਜ਼, ਬਦਲ ਸਕਦੀ ਹੈ',
  'findings.standing.advice': 'ਸਲਾਹ',
};
