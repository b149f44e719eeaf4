/** The words for every closed choice of the plan, in Welsh. */
import type { choices as english } from '../en/choices.ts';
import type { Message } from '../message.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'Cryfderau',
  'choice.about.interests': 'Diddordebau',
  'choice.about.mattersToMe': 'Beth sy’n bwysig i mi',
  'choice.about.whatWorks': 'Beth sy’n gweithio',
  'choice.about.aspirations': 'Gobeithion',

  'choice.legalBasis.equality-act': 'Dyletswydd o dan Ddeddf Cydraddoldeb 2010',
  'choice.legalBasis.good-practice': 'Arfer da',

  'choice.recipient.child': 'Un i un',
  'choice.recipient.group': 'Mewn grŵp',
  'choice.recipient.staff': 'I’r staff sy’n gweithio gyda’r plentyn',

  'choice.senProvision.yes': 'Oes',
  'choice.senProvision.no': 'Nac oes',

  'choice.ehcp.none': 'Dim cynllun EHC',
  'choice.ehcp.requested': 'Wedi gofyn am asesiad o anghenion EHC',
  'choice.ehcp.in-assessment': 'Asesiad o anghenion EHC ar y gweill',
  'choice.ehcp.in-force': 'Cynllun EHC mewn grym',
  'choice.ehcp.ceased': 'Cynllun EHC wedi dod i ben',

  'choice.disability.yes': 'Ydy',
  'choice.disability.no': 'Nac ydy',
  'choice.disability.not-known': 'Ddim yn gwybod',

  'choice.reviewStatus.planned': 'Wedi’i drefnu',
  'choice.reviewStatus.held': 'Wedi’i gynnal',
  'choice.reviewStatus.cancelled': 'Wedi’i ganslo',

  'choice.party.child': 'Plentyn neu berson ifanc',
  'choice.party.family': 'Teulu',
  'choice.party.setting': 'Ysgol, meithrinfa neu goleg',
  'choice.party.professional': 'Gweithiwr proffesiynol',

  'choice.position.agreed': 'Yn cytuno',
  'choice.position.agreed-in-part': 'Yn cytuno’n rhannol',
  'choice.position.not-agreed': 'Ddim yn cytuno',

  'choice.restriction.third-party': 'Am rywun arall',
  'choice.restriction.safeguarding': 'Mater diogelu',
  'choice.restriction.by-request': 'Ddim yn cael ei ddangos ar gais y plentyn neu’r teulu',

  'choice.scheme.upn': 'Rhif unigryw y disgybl (UPN)',
  'choice.scheme.uln': 'Rhif unigryw y dysgwr (ULN)',
  'choice.scheme.urn': 'Cyfeirnod unigryw (URN)',
  'choice.scheme.dfe-number': 'Rhif DfE',
  'choice.scheme.ukprn': 'Cyfeirnod darparwr y DU (UKPRN)',

  'choice.phase.early-years': 'Blynyddoedd cynnar',
  'choice.phase.primary': 'Cynradd',
  'choice.phase.secondary': 'Uwchradd',
  'choice.phase.post-16': 'Ôl-16',
  'choice.phase.all-through': 'Pob oed',

  'choice.attendance.main': 'Prif leoliad',
  'choice.attendance.dual': 'Un o ddau leoliad',
  'choice.attendance.guest': 'Lleoliad byr',

  'choice.adviceStatus.requested': 'Wedi gofyn amdano',
  'choice.adviceStatus.received': 'Wedi dod i law',
  'choice.adviceStatus.declined': 'Wedi’i wrthod',
  'choice.adviceStatus.withdrawn': 'Wedi’i dynnu’n ôl',

  'choice.response.not-decided': 'Heb benderfynu eto',
  'choice.response.adopted': 'Wedi’i dderbyn',
  'choice.response.adapted': 'Wedi’i dderbyn gyda newidiadau',
  'choice.response.not-adopted': 'Heb ei dderbyn',

  'choice.progressKind.measure': 'Wedi’i fesur',
  'choice.progressKind.narrative': 'Wedi’i weld',
  'choice.progressKind.child-view': 'Barn y plentyn',

  'choice.baseKind.support-base': 'Canolfan gymorth (support base)',
  'choice.baseKind.specialist-base': 'Canolfan arbenigol (specialist base)',

  'choice.ehcpSection.F': 'Adran F: darpariaeth addysgol arbennig',
  'choice.ehcpSection.G': 'Adran G: darpariaeth iechyd',
  'choice.ehcpSection.H1': 'Adran H1: darpariaeth gofal cymdeithasol',
  'choice.ehcpSection.H2': 'Adran H2: darpariaeth gofal cymdeithasol arall',

  'choice.transitionKind.into-early-years': 'Dechrau yn y blynyddoedd cynnar',
  'choice.transitionKind.early-years-to-school': 'O’r blynyddoedd cynnar i’r ysgol',
  'choice.transitionKind.year-to-year': 'I’r flwyddyn nesaf',
  'choice.transitionKind.infant-to-junior': 'O’r babanod i’r adran iau',
  'choice.transitionKind.primary-to-secondary': 'O’r cynradd i’r uwchradd',
  'choice.transitionKind.to-post-16': 'I’r coleg neu’r chweched dosbarth',
  'choice.transitionKind.to-adult-life': 'I fywyd fel oedolyn',
  'choice.transitionKind.mid-year': 'Yn ystod y flwyddyn',
  'choice.transitionKind.to-specialist': 'I leoliad arbenigol',
  'choice.transitionKind.to-mainstream': 'I leoliad prif ffrwd',
  'choice.transitionKind.between-authorities': 'I awdurdod lleol arall',
  'choice.transitionKind.to-adult-services': 'I wasanaethau oedolion',

  'choice.transitionStatus.planned': 'Wedi’i drefnu',
  'choice.transitionStatus.under-way': 'Ar y gweill',
  'choice.transitionStatus.complete': 'Wedi’i gwblhau',
  'choice.transitionStatus.cancelled': 'Wedi’i ganslo',

  'choice.actionStatus.to-do': 'I’w wneud',
  'choice.actionStatus.done': 'Wedi’i wneud',
  'choice.actionStatus.not-done': 'Heb ei wneud',

  'choice.concernKind.below-standard': 'Dydy’r cynllun ddim yn ddigon da',
  'choice.concernKind.not-delivered': 'Dydy’r help ddim yn cael ei roi',
  'choice.concernKind.other': 'Rhywbeth arall',

  'choice.concernStatus.open': 'Yn agored',
  'choice.concernStatus.resolved': 'Wedi’i ddatrys',
  'choice.concernStatus.partly-resolved': 'Wedi’i ddatrys yn rhannol',
  'choice.concernStatus.not-upheld': 'Heb ei gadarnhau',
  'choice.concernStatus.withdrawn': 'Wedi’i dynnu’n ôl',

  'choice.concernStage.informal': 'Gyda’r athro neu’r SENCO',
  'choice.concernStage.senior-leader': 'Gydag uwch arweinydd',
  'choice.concernStage.panel': 'Gyda phanel',
  'choice.concernStage.elsewhere': 'Yn rhywle arall',

  'choice.documentKind.report': 'Adroddiad',
  'choice.documentKind.assessment': 'Asesiad',
  'choice.documentKind.letter': 'Llythyr',
  'choice.documentKind.voice': 'Gan y plentyn neu’r teulu eu hunain',
  'choice.documentKind.photo': 'Ffotograff',
  'choice.documentKind.plan': 'Cynllun',
  'choice.documentKind.other': 'Arall',

  'choice.otherPlanKind.health-care': 'Cynllun gofal iechyd',
  'choice.otherPlanKind.personal-education': 'Cynllun addysg personol',
  'choice.otherPlanKind.pastoral': 'Cynllun bugeiliol',
  'choice.otherPlanKind.early-help': 'Cynllun help cynnar',
  'choice.otherPlanKind.child-in-need': 'Cynllun plentyn mewn angen',
  'choice.otherPlanKind.behaviour': 'Cynllun ymddygiad',
  'choice.otherPlanKind.risk-assessment': 'Asesiad risg',
  'choice.otherPlanKind.evacuation': 'Cynllun gadael yr adeilad mewn argyfwng',
  'choice.otherPlanKind.careers': 'Cynllun gyrfaoedd',
  'choice.otherPlanKind.other': 'Cynllun arall',
} as const satisfies Record<keyof typeof english, Message>;
