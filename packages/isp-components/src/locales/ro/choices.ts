/** The words for every closed choice of the plan, in Romanian. */
import type { choices as english } from '../en/choices.ts';
import type { Message } from '../message.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'Puncte forte',
  'choice.about.interests': 'Interese',
  'choice.about.mattersToMe': 'Ce contează pentru mine',
  'choice.about.whatWorks': 'Ce funcționează',
  'choice.about.aspirations': 'Speranțe',

  'choice.legalBasis.equality-act': 'O obligație prevăzută de legea Equality Act 2010',
  'choice.legalBasis.good-practice': 'Bună practică',

  'choice.recipient.child': 'Individual',
  'choice.recipient.group': 'În grup',
  'choice.recipient.staff': 'Pentru personalul care lucrează cu copilul',

  'choice.senProvision.yes': 'Da',
  'choice.senProvision.no': 'Nu',

  'choice.ehcp.none': 'Fără plan EHC',
  'choice.ehcp.requested': 'S-a cerut evaluarea nevoilor EHC',
  'choice.ehcp.in-assessment': 'Evaluarea nevoilor EHC este în curs',
  'choice.ehcp.in-force': 'Plan EHC în vigoare',
  'choice.ehcp.ceased': 'Plan EHC încheiat',

  'choice.disability.yes': 'Da',
  'choice.disability.no': 'Nu',
  'choice.disability.not-known': 'Nu se știe',

  'choice.reviewStatus.planned': 'Planificată',
  'choice.reviewStatus.held': 'A avut loc',
  'choice.reviewStatus.cancelled': 'Anulată',

  'choice.party.child': 'Copilul sau tânărul',
  'choice.party.family': 'Familia',
  'choice.party.setting': 'Școala, grădinița sau colegiul',
  'choice.party.professional': 'Specialist',

  'choice.position.agreed': 'De acord',
  'choice.position.agreed-in-part': 'De acord parțial',
  'choice.position.not-agreed': 'Nu este de acord',

  'choice.restriction.third-party': 'Despre altcineva',
  'choice.restriction.safeguarding': 'O chestiune de protecție a copilului (safeguarding)',
  'choice.restriction.by-request': 'Nu se arată, la cererea copilului sau a familiei',

  'choice.scheme.upn': 'Numărul unic al elevului (UPN)',
  'choice.scheme.uln': 'Numărul unic al cursantului (ULN)',
  'choice.scheme.urn': 'Numărul unic de referință al instituției (URN)',
  'choice.scheme.dfe-number': 'Numărul DfE',
  'choice.scheme.ukprn':
    'Numărul de referință al furnizorului de educație din Regatul Unit (UKPRN)',

  'choice.phase.early-years': 'Educație timpurie (early years)',
  'choice.phase.primary': 'Școală primară',
  'choice.phase.secondary': 'Școală secundară',
  'choice.phase.post-16': 'După 16 ani',
  'choice.phase.all-through': 'Toate etapele, într-o singură școală',

  'choice.attendance.main': 'Școala sau instituția principală',
  'choice.attendance.dual': 'Una din două instituții',
  'choice.attendance.guest': 'Plasare de scurtă durată',

  'choice.adviceStatus.requested': 'Cerută',
  'choice.adviceStatus.received': 'Primită',
  'choice.adviceStatus.declined': 'Refuzată',
  'choice.adviceStatus.withdrawn': 'Retrasă',

  'choice.response.not-decided': 'Încă nu s-a decis',
  'choice.response.adopted': 'Acceptată',
  'choice.response.adapted': 'Acceptată cu modificări',
  'choice.response.not-adopted': 'Neacceptată',

  'choice.progressKind.measure': 'Măsurat',
  'choice.progressKind.narrative': 'Observat',
  'choice.progressKind.child-view': 'Din punctul de vedere al copilului',

  'choice.baseKind.support-base': 'Unitate de sprijin (support base)',
  'choice.baseKind.specialist-base': 'Unitate specializată (specialist base)',

  'choice.ehcpSection.F': 'Secțiunea F: sprijin educațional special',
  'choice.ehcpSection.G': 'Secțiunea G: sprijin medical',
  'choice.ehcpSection.H1': 'Secțiunea H1: asistență socială',
  'choice.ehcpSection.H2': 'Secțiunea H2: altă asistență socială',

  'choice.transitionKind.into-early-years': 'Intrarea în educația timpurie',
  'choice.transitionKind.early-years-to-school': 'De la educația timpurie la școală',
  'choice.transitionKind.year-to-year': 'În anul următor',
  'choice.transitionKind.infant-to-junior': 'De la clasele mici (infants) la cele mari (juniors)',
  'choice.transitionKind.primary-to-secondary': 'De la școala primară la cea secundară',
  'choice.transitionKind.to-post-16': 'La colegiu sau la sixth form',
  'choice.transitionKind.to-adult-life': 'Spre viața de adult',
  'choice.transitionKind.mid-year': 'În timpul anului',
  'choice.transitionKind.to-specialist': 'La o instituție specială',
  'choice.transitionKind.to-mainstream': 'La o instituție obișnuită (mainstream)',
  'choice.transitionKind.between-authorities': 'La altă autoritate locală',
  'choice.transitionKind.to-adult-services': 'La serviciile pentru adulți',

  'choice.transitionStatus.planned': 'Planificată',
  'choice.transitionStatus.under-way': 'În curs',
  'choice.transitionStatus.complete': 'Încheiată',
  'choice.transitionStatus.cancelled': 'Anulată',

  'choice.actionStatus.to-do': 'De făcut',
  'choice.actionStatus.done': 'Făcut',
  'choice.actionStatus.not-done': 'Nefăcut',

  'choice.concernKind.below-standard': 'Planul nu este destul de bun',
  'choice.concernKind.not-delivered': 'Ajutorul nu este dat',
  'choice.concernKind.other': 'Altceva',

  'choice.concernStatus.open': 'Deschisă',
  'choice.concernStatus.resolved': 'Rezolvată',
  'choice.concernStatus.partly-resolved': 'Rezolvată parțial',
  'choice.concernStatus.not-upheld': 'Respinsă',
  'choice.concernStatus.withdrawn': 'Retrasă',

  'choice.concernStage.informal': 'La profesor sau la coordonatorul SENCO',
  'choice.concernStage.senior-leader': 'La conducerea școlii',
  'choice.concernStage.panel': 'La o comisie',
  'choice.concernStage.elsewhere': 'În altă parte',

  'choice.documentKind.report': 'Raport',
  'choice.documentKind.assessment': 'Evaluare',
  'choice.documentKind.letter': 'Scrisoare',
  'choice.documentKind.voice': 'De la copil sau de la familie',
  'choice.documentKind.photo': 'Fotografie',
  'choice.documentKind.plan': 'Plan',
  'choice.documentKind.other': 'Alt document',

  'choice.otherPlanKind.health-care': 'Plan de îngrijire medicală',
  'choice.otherPlanKind.personal-education': 'Plan educațional personal (PEP)',
  'choice.otherPlanKind.pastoral': 'Plan de îndrumare și grijă (pastoral)',
  'choice.otherPlanKind.early-help': 'Plan de ajutor timpuriu (early help)',
  'choice.otherPlanKind.child-in-need': 'Plan pentru un copil aflat în nevoie (child in need)',
  'choice.otherPlanKind.behaviour': 'Plan privind comportamentul',
  'choice.otherPlanKind.risk-assessment': 'Evaluarea riscurilor',
  'choice.otherPlanKind.evacuation': 'Plan de evacuare',
  'choice.otherPlanKind.careers': 'Plan pentru carieră',
  'choice.otherPlanKind.other': 'Alt plan',
} as const satisfies Record<keyof typeof english, Message>;
