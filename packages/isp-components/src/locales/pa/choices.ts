/** Every closed choice of the plan, in Panjabi. */
import type { MessagePack } from '../messages.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices: MessagePack = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'ਖੂਬੀਆਂ',
  'choice.about.interests': 'ਦਿਲਚਸਪੀਆਂ',
  'choice.about.mattersToMe': 'ਮੇਰੇ ਲਈ ਕੀ ਜ਼ਰੂਰੀ ਹੈ',
  'choice.about.whatWorks': 'ਕਿਸ ਨਾਲ ਫ਼ਾਇਦਾ ਹੁੰਦਾ ਹੈ',
  'choice.about.aspirations': 'ਉਮੀਦਾਂ',

  'choice.legalBasis.equality-act': 'ਬਰਾਬਰੀ ਕਾਨੂੰਨ 2010 (Equality Act) ਹੇਠ ਫ਼ਰਜ਼',
  'choice.legalBasis.good-practice': 'ਚੰਗਾ ਤਰੀਕਾ',

  'choice.recipient.child': 'ਇਕੱਲੇ ਬੱਚੇ ਨਾਲ',
  'choice.recipient.group': 'ਗਰੁੱਪ ਵਿੱਚ',
  'choice.recipient.staff': 'ਬੱਚੇ ਨਾਲ ਕੰਮ ਕਰਨ ਵਾਲੇ ਸਟਾਫ਼ ਲਈ',

  'choice.senProvision.yes': 'ਹਾਂ',
  'choice.senProvision.no': 'ਨਹੀਂ',

  'choice.ehcp.none': 'EHC ਯੋਜਨਾ ਨਹੀਂ ਹੈ',
  'choice.ehcp.requested': 'EHC ਲੋੜਾਂ ਦੀ ਜਾਂਚ (EHC needs assessment) ਲਈ ਕਿਹਾ ਗਿਆ ਹੈ',
  'choice.ehcp.in-assessment': 'EHC ਲੋੜਾਂ ਦੀ ਜਾਂਚ ਚੱਲ ਰਹੀ ਹੈ',
  'choice.ehcp.in-force': 'EHC ਯੋਜਨਾ ਲਾਗੂ ਹੈ',
  'choice.ehcp.ceased': 'EHC ਯੋਜਨਾ ਖ਼ਤਮ ਹੋ ਗਈ',

  'choice.disability.yes': 'ਹਾਂ',
  'choice.disability.no': 'ਨਹੀਂ',
  'choice.disability.not-known': 'ਪਤਾ ਨਹੀਂ',

  'choice.reviewStatus.planned': 'ਤੈਅ ਹੈ',
  'choice.reviewStatus.held': 'ਹੋ ਗਈ',
  'choice.reviewStatus.cancelled': 'ਰੱਦ ਕੀਤੀ ਗਈ',

  'choice.party.child': 'ਬੱਚਾ ਜਾਂ ਨੌਜਵਾਨ',
  'choice.party.family': 'ਪਰਿਵਾਰ',
  'choice.party.setting': 'ਸਕੂਲ, ਨਰਸਰੀ ਜਾਂ ਕਾਲਜ',
  'choice.party.professional': 'ਮਾਹਰ',

  'choice.position.agreed': 'ਸਹਿਮਤੀ ਹੈ',
  'choice.position.agreed-in-part': 'ਕੁਝ ਗੱਲਾਂ ਉੱਤੇ ਸਹਿਮਤੀ ਹੈ',
  'choice.position.not-agreed': 'ਸਹਿਮਤੀ ਨਹੀਂ ਹੋਈ',

  'choice.restriction.third-party': 'ਕਿਸੇ ਹੋਰ ਵਿਅਕਤੀ ਬਾਰੇ',
  'choice.restriction.safeguarding': 'ਬੱਚੇ ਦੀ ਸੁਰੱਖਿਆ ਦਾ ਮਾਮਲਾ',
  'choice.restriction.by-request': 'ਬੱਚੇ ਜਾਂ ਪਰਿਵਾਰ ਦੇ ਕਹਿਣ ਉੱਤੇ ਨਹੀਂ ਦਿਖਾਇਆ ਗਿਆ',

  'choice.scheme.upn': 'ਵਿਦਿਆਰਥੀ ਦਾ ਵਿਲੱਖਣ ਨੰਬਰ (UPN)',
  'choice.scheme.uln': 'ਸਿੱਖਣ ਵਾਲੇ ਦਾ ਵਿਲੱਖਣ ਨੰਬਰ (ULN)',
  'choice.scheme.urn': 'ਵਿਲੱਖਣ ਹਵਾਲਾ ਨੰਬਰ (URN)',
  'choice.scheme.dfe-number': 'ਸਿੱਖਿਆ ਵਿਭਾਗ (DfE) ਦਾ ਨੰਬਰ',
  'choice.scheme.ukprn': 'ਯੂਕੇ ਦੀਆਂ ਸਿੱਖਿਆ ਸੰਸਥਾਵਾਂ ਦਾ ਹਵਾਲਾ ਨੰਬਰ (UKPRN)',

  'choice.phase.early-years': 'ਸ਼ੁਰੂਆਤੀ ਸਾਲ',
  'choice.phase.primary': 'ਪ੍ਰਾਇਮਰੀ',
  'choice.phase.secondary': 'ਸੈਕੰਡਰੀ',
  'choice.phase.post-16': '16 ਸਾਲ ਤੋਂ ਬਾਅਦ',
  'choice.phase.all-through': 'ਸਾਰੀਆਂ ਜਮਾਤਾਂ ਵਾਲਾ ਸਕੂਲ',

  'choice.attendance.main': 'ਸਿੱਖਣ ਦੀ ਮੁੱਖ ਥਾਂ',
  'choice.attendance.dual': 'ਦੋ ਥਾਵਾਂ ਵਿੱਚੋਂ ਇੱਕ',
  'choice.attendance.guest': 'ਥੋੜ੍ਹੇ ਸਮੇਂ ਲਈ',

  'choice.adviceStatus.requested': 'ਮੰਗੀ ਗਈ',
  'choice.adviceStatus.received': 'ਮਿਲ ਗਈ',
  'choice.adviceStatus.declined': 'ਨਾਂਹ ਹੋਈ',
  'choice.adviceStatus.withdrawn': 'ਵਾਪਸ ਲਈ ਗਈ',

  'choice.response.not-decided': 'ਅਜੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ',
  'choice.response.adopted': 'ਮੰਨੀ ਗਈ',
  'choice.response.adapted': 'ਕੁਝ ਬਦਲ ਕੇ ਮੰਨੀ ਗਈ',
  'choice.response.not-adopted': 'ਨਹੀਂ ਮੰਨੀ ਗਈ',

  'choice.progressKind.measure': 'ਮਾਪਿਆ ਗਿਆ',
  'choice.progressKind.narrative': 'ਦੇਖਿਆ ਗਿਆ',
  'choice.progressKind.child-view': 'ਬੱਚੇ ਦੀ ਨਜ਼ਰ ਵਿੱਚ',

  'choice.baseKind.support-base': 'ਸਹਾਇਤਾ ਬੇਸ',
  'choice.baseKind.specialist-base': 'ਵਿਸ਼ੇਸ਼ ਮਦਦ ਵਾਲਾ ਬੇਸ',

  'choice.ehcpSection.F': 'ਭਾਗ F: ਵਿਸ਼ੇਸ਼ ਵਿੱਦਿਅਕ ਮਦਦ',
  'choice.ehcpSection.G': 'ਭਾਗ G: ਸਿਹਤ ਦੀ ਮਦਦ',
  'choice.ehcpSection.H1': 'ਭਾਗ H1: ਸਮਾਜਕ ਦੇਖਭਾਲ ਦੀ ਮਦਦ',
  'choice.ehcpSection.H2': 'ਭਾਗ H2: ਸਮਾਜਕ ਦੇਖਭਾਲ ਦੀ ਹੋਰ ਮਦਦ',

  'choice.transitionKind.into-early-years': 'ਸ਼ੁਰੂਆਤੀ ਸਾਲਾਂ ਵਿੱਚ ਦਾਖ਼ਲ ਹੋਣਾ',
  'choice.transitionKind.early-years-to-school': 'ਸ਼ੁਰੂਆਤੀ ਸਾਲਾਂ ਤੋਂ ਸਕੂਲ',
  'choice.transitionKind.year-to-year': 'ਅਗਲੇ ਸਾਲ ਵਿੱਚ',
  'choice.transitionKind.infant-to-junior': 'ਇਨਫ਼ੈਂਟ ਸਕੂਲ ਤੋਂ ਜੂਨੀਅਰ ਸਕੂਲ',
  'choice.transitionKind.primary-to-secondary': 'ਪ੍ਰਾਇਮਰੀ ਤੋਂ ਸੈਕੰਡਰੀ',
  'choice.transitionKind.to-post-16': 'ਕਾਲਜ ਜਾਂ ਸਿਕਸਥ ਫ਼ਾਰਮ (sixth form) ਵਿੱਚ',
  'choice.transitionKind.to-adult-life': 'ਬਾਲਗ ਜੀਵਨ ਵੱਲ',
  'choice.transitionKind.mid-year': 'ਸਾਲ ਦੇ ਵਿਚਕਾਰ',
  'choice.transitionKind.to-specialist': 'ਵਿਸ਼ੇਸ਼ ਮਦਦ ਵਾਲੀ ਥਾਂ ਵੱਲ',
  'choice.transitionKind.to-mainstream': 'ਆਮ ਸਕੂਲ ਜਾਂ ਥਾਂ ਵੱਲ',
  'choice.transitionKind.between-authorities': 'ਕਿਸੇ ਹੋਰ ਸਥਾਨਕ ਅਥਾਰਟੀ ਵੱਲ',
  'choice.transitionKind.to-adult-services': 'ਬਾਲਗਾਂ ਦੀਆਂ ਸੇਵਾਵਾਂ ਵੱਲ',

  'choice.transitionStatus.planned': 'ਤੈਅ ਹੈ',
  'choice.transitionStatus.under-way': 'ਚੱਲ ਰਹੀ ਹੈ',
  'choice.transitionStatus.complete': 'ਪੂਰੀ ਹੋ ਗਈ',
  'choice.transitionStatus.cancelled': 'ਰੱਦ ਕੀਤੀ ਗਈ',

  'choice.actionStatus.to-do': 'ਕਰਨਾ ਹੈ',
  'choice.actionStatus.done': 'ਹੋ ਗਿਆ',
  'choice.actionStatus.not-done': 'ਨਹੀਂ ਹੋਇਆ',

  'choice.concernKind.below-standard': 'ਯੋਜਨਾ ਕਾਫ਼ੀ ਚੰਗੀ ਨਹੀਂ ਹੈ',
  'choice.concernKind.not-delivered': 'ਮਦਦ ਨਹੀਂ ਮਿਲ ਰਹੀ',
  'choice.concernKind.other': 'ਕੁਝ ਹੋਰ',

  'choice.concernStatus.open': 'ਖੁੱਲ੍ਹੀ ਹੈ',
  'choice.concernStatus.resolved': 'ਹੱਲ ਹੋ ਗਈ',
  'choice.concernStatus.partly-resolved': 'ਕੁਝ ਹੱਦ ਤੱਕ ਹੱਲ ਹੋਈ',
  'choice.concernStatus.not-upheld': 'ਠੀਕ ਨਹੀਂ ਮੰਨੀ ਗਈ',
  'choice.concernStatus.withdrawn': 'ਵਾਪਸ ਲਈ ਗਈ',

  'choice.concernStage.informal': 'ਅਧਿਆਪਕ ਜਾਂ SENCO ਕੋਲ',
  'choice.concernStage.senior-leader': 'ਕਿਸੇ ਸੀਨੀਅਰ ਆਗੂ ਕੋਲ',
  'choice.concernStage.panel': 'ਪੈਨਲ ਕੋਲ',
  'choice.concernStage.elsewhere': 'ਕਿਤੇ ਹੋਰ',

  'choice.documentKind.report': 'ਰਿਪੋਰਟ',
  'choice.documentKind.assessment': 'ਜਾਂਚ',
  'choice.documentKind.letter': 'ਚਿੱਠੀ',
  'choice.documentKind.voice': 'ਬੱਚੇ ਜਾਂ ਪਰਿਵਾਰ ਦਾ ਆਪਣਾ',
  'choice.documentKind.photo': 'ਫ਼ੋਟੋ',
  'choice.documentKind.plan': 'ਯੋਜਨਾ',
  'choice.documentKind.other': 'ਹੋਰ',

  'choice.otherPlanKind.health-care': 'ਸਿਹਤ ਦੇਖਭਾਲ ਯੋਜਨਾ',
  'choice.otherPlanKind.personal-education': 'ਨਿੱਜੀ ਸਿੱਖਿਆ ਯੋਜਨਾ',
  'choice.otherPlanKind.pastoral': 'ਭਲਾਈ ਅਤੇ ਭਾਵਨਾਤਮਕ ਸਹਾਰੇ ਦੀ ਯੋਜਨਾ',
  'choice.otherPlanKind.early-help': 'ਛੇਤੀ ਮਦਦ ਦੀ ਯੋਜਨਾ (early help)',
  'choice.otherPlanKind.child-in-need': 'ਲੋੜਵੰਦ ਬੱਚੇ ਦੀ ਯੋਜਨਾ (child in need)',
  'choice.otherPlanKind.behaviour': 'ਵਿਹਾਰ ਯੋਜਨਾ',
  'choice.otherPlanKind.risk-assessment': 'ਖ਼ਤਰੇ ਦੀ ਜਾਂਚ',
  'choice.otherPlanKind.evacuation': 'ਐਮਰਜੈਂਸੀ ਵਿੱਚ ਬਾਹਰ ਨਿਕਲਣ ਦੀ ਯੋਜਨਾ',
  'choice.otherPlanKind.careers': 'ਕਰੀਅਰ ਯੋਜਨਾ',
  'choice.otherPlanKind.other': 'ਹੋਰ ਯੋਜਨਾ',
};
