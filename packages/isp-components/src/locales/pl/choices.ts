/** The words for every closed choice of the plan, in Polish. */
import type { choices as english } from '../en/choices.ts';
import type { Message } from '../message.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'Mocne strony',
  'choice.about.interests': 'Zainteresowania',
  'choice.about.mattersToMe': 'Co jest dla mnie ważne',
  'choice.about.whatWorks': 'Co się sprawdza',
  'choice.about.aspirations': 'Nadzieje',

  'choice.legalBasis.equality-act': 'Obowiązek wynikający z ustawy Equality Act 2010',
  'choice.legalBasis.good-practice': 'Dobra praktyka',

  'choice.recipient.child': 'Indywidualnie',
  'choice.recipient.group': 'W grupie',
  'choice.recipient.staff': 'Dla pracowników, którzy pracują z dzieckiem',

  'choice.senProvision.yes': 'Tak',
  'choice.senProvision.no': 'Nie',

  'choice.ehcp.none': 'Brak planu EHC',
  'choice.ehcp.requested': 'Złożono wniosek o ocenę potrzeb EHC',
  'choice.ehcp.in-assessment': 'Ocena potrzeb EHC w toku',
  'choice.ehcp.in-force': 'Plan EHC obowiązuje',
  'choice.ehcp.ceased': 'Plan EHC zakończony',

  'choice.disability.yes': 'Tak',
  'choice.disability.no': 'Nie',
  'choice.disability.not-known': 'Nie wiadomo',

  'choice.reviewStatus.planned': 'Zaplanowany',
  'choice.reviewStatus.held': 'Odbył się',
  'choice.reviewStatus.cancelled': 'Odwołany',

  'choice.party.child': 'Dziecko lub młoda osoba',
  'choice.party.family': 'Rodzina',
  'choice.party.setting': 'Szkoła, przedszkole lub college',
  'choice.party.professional': 'Specjalista',

  'choice.position.agreed': 'Zgoda',
  'choice.position.agreed-in-part': 'Częściowa zgoda',
  'choice.position.not-agreed': 'Brak zgody',

  'choice.restriction.third-party': 'Dotyczy kogoś innego',
  'choice.restriction.safeguarding': 'Sprawa ochrony dziecka (safeguarding)',
  'choice.restriction.by-request': 'Niepokazane na prośbę dziecka lub rodziny',

  'choice.scheme.upn': 'Indywidualny numer ucznia (UPN)',
  'choice.scheme.uln': 'Indywidualny numer osoby uczącej się (ULN)',
  'choice.scheme.urn': 'Indywidualny numer placówki (URN)',
  'choice.scheme.dfe-number': 'Numer DfE',
  'choice.scheme.ukprn': 'Brytyjski numer placówki edukacyjnej (UKPRN)',

  'choice.phase.early-years': 'Wczesne lata (early years)',
  'choice.phase.primary': 'Szkoła podstawowa (primary)',
  'choice.phase.secondary': 'Szkoła średnia (secondary)',
  'choice.phase.post-16': 'Po 16. roku życia',
  'choice.phase.all-through': 'Wszystkie etapy w jednej szkole',

  'choice.attendance.main': 'Główna placówka',
  'choice.attendance.dual': 'Jedna z dwóch placówek',
  'choice.attendance.guest': 'Krótki pobyt',

  'choice.adviceStatus.requested': 'Poproszono',
  'choice.adviceStatus.received': 'Otrzymano',
  'choice.adviceStatus.declined': 'Odmówiono',
  'choice.adviceStatus.withdrawn': 'Wycofano',

  'choice.response.not-decided': 'Jeszcze nie zdecydowano',
  'choice.response.adopted': 'Przyjęto',
  'choice.response.adapted': 'Przyjęto ze zmianami',
  'choice.response.not-adopted': 'Nie przyjęto',

  'choice.progressKind.measure': 'Zmierzone',
  'choice.progressKind.narrative': 'Zauważone',
  'choice.progressKind.child-view': 'Zdaniem dziecka',

  'choice.baseKind.support-base': 'Oddział wsparcia (support base)',
  'choice.baseKind.specialist-base': 'Oddział specjalistyczny (specialist base)',

  'choice.ehcpSection.F': 'Część F: specjalna pomoc edukacyjna',
  'choice.ehcpSection.G': 'Część G: opieka zdrowotna',
  'choice.ehcpSection.H1': 'Część H1: opieka społeczna',
  'choice.ehcpSection.H2': 'Część H2: inna opieka społeczna',

  'choice.transitionKind.into-early-years': 'Do placówki wczesnych lat (early years)',
  'choice.transitionKind.early-years-to-school': 'Z placówki wczesnych lat do szkoły',
  'choice.transitionKind.year-to-year': 'Do następnej klasy',
  'choice.transitionKind.infant-to-junior': 'Z klas młodszych (infants) do starszych (juniors)',
  'choice.transitionKind.primary-to-secondary': 'Ze szkoły podstawowej do średniej',
  'choice.transitionKind.to-post-16': 'Do college’u lub klas sixth form',
  'choice.transitionKind.to-adult-life': 'W dorosłe życie',
  'choice.transitionKind.mid-year': 'W trakcie roku',
  'choice.transitionKind.to-specialist': 'Do placówki specjalnej',
  'choice.transitionKind.to-mainstream': 'Do placówki ogólnodostępnej',
  'choice.transitionKind.between-authorities': 'Do innego samorządu (local authority)',
  'choice.transitionKind.to-adult-services': 'Do służb dla dorosłych',

  'choice.transitionStatus.planned': 'Zaplanowane',
  'choice.transitionStatus.under-way': 'W toku',
  'choice.transitionStatus.complete': 'Ukończone',
  'choice.transitionStatus.cancelled': 'Odwołane',

  'choice.actionStatus.to-do': 'Do zrobienia',
  'choice.actionStatus.done': 'Zrobione',
  'choice.actionStatus.not-done': 'Niezrobione',

  'choice.concernKind.below-standard': 'Plan nie jest wystarczająco dobry',
  'choice.concernKind.not-delivered': 'Pomoc nie jest udzielana',
  'choice.concernKind.other': 'Coś innego',

  'choice.concernStatus.open': 'W toku',
  'choice.concernStatus.resolved': 'Rozwiązane',
  'choice.concernStatus.partly-resolved': 'Częściowo rozwiązane',
  'choice.concernStatus.not-upheld': 'Nieuznane',
  'choice.concernStatus.withdrawn': 'Wycofane',

  'choice.concernStage.informal': 'U nauczyciela lub koordynatora (SENCO)',
  'choice.concernStage.senior-leader': 'U dyrekcji',
  'choice.concernStage.panel': 'W komisji',
  'choice.concernStage.elsewhere': 'Gdzie indziej',

  'choice.documentKind.report': 'Sprawozdanie',
  'choice.documentKind.assessment': 'Ocena',
  'choice.documentKind.letter': 'List',
  'choice.documentKind.voice': 'Od dziecka lub rodziny',
  'choice.documentKind.photo': 'Zdjęcie',
  'choice.documentKind.plan': 'Plan',
  'choice.documentKind.other': 'Inny',

  'choice.otherPlanKind.health-care': 'Plan opieki zdrowotnej',
  'choice.otherPlanKind.personal-education': 'Osobisty plan edukacyjny (PEP)',
  'choice.otherPlanKind.pastoral': 'Plan opieki wychowawczej',
  'choice.otherPlanKind.early-help': 'Plan wczesnej pomocy (early help)',
  'choice.otherPlanKind.child-in-need': 'Plan dla dziecka w potrzebie (child in need)',
  'choice.otherPlanKind.behaviour': 'Plan dotyczący zachowania',
  'choice.otherPlanKind.risk-assessment': 'Ocena ryzyka',
  'choice.otherPlanKind.evacuation': 'Plan ewakuacji',
  'choice.otherPlanKind.careers': 'Plan kariery zawodowej',
  'choice.otherPlanKind.other': 'Inny plan',
} as const satisfies Record<keyof typeof english, Message>;
