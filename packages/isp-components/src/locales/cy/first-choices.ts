/** The words for those choices that a plan’s first page shows, in Welsh. */
import type { firstChoices as english } from '../en/first-choices.ts';
import type { Message } from '../message.ts';

export const firstChoices = {
  'choice.planKind.support-plan': 'Cynllun cymorth',
  'choice.planKind.adjustments-record': 'Cofnod o addasiadau rhesymol',

  'choice.planStatus.draft': 'Drafft: yn cael ei ysgrifennu',
  'choice.planStatus.shared': 'Wedi’i rannu â’r teulu i gael eu barn',
  'choice.planStatus.active': 'Ar waith',
  'choice.planStatus.closed': 'Wedi dod i ben',

  'choice.speaker.child': 'Plentyn neu berson ifanc',
  'choice.speaker.family': 'Teulu',

  'choice.method.spoken': 'ar lafar',
  'choice.method.written': 'yn ysgrifenedig',
  'choice.method.drawn': 'trwy dynnu llun',
  'choice.method.signed': 'trwy iaith arwyddion',
  'choice.method.aac': 'gyda dyfais neu lyfr cyfathrebu',
  'choice.method.symbols': 'trwy ddewis symbolau',
  'choice.method.observed': 'trwy ddangos, ac oedolyn yn gwylio',
  'choice.method.advocate': 'trwy eiriolwr',
  'choice.method.interpreter': 'trwy gyfieithydd ar y pryd',

  'choice.adjustment.environment': 'Yr ystafell a’r amgylchedd',
  'choice.adjustment.curriculum': 'Gwersi a thasgau',
  'choice.adjustment.routine': 'Y diwrnod a’i drefn',
  'choice.adjustment.communication': 'Sut rydyn ni’n cyfathrebu',
  'choice.adjustment.assessment': 'Profion ac asesiadau',
  'choice.adjustment.equipment': 'Offer',

  'choice.outcome.attainment': 'Dysgu',
  'choice.outcome.participation': 'Cymryd rhan',
  'choice.outcome.belonging': 'Perthyn',
  'choice.outcome.wellbeing': 'Lles',
  'choice.outcome.independence': 'Annibyniaeth',
  'choice.outcome.communication': 'Cyfathrebu',
  'choice.outcome.health': 'Iechyd',
  'choice.outcome.other': 'Rhywbeth arall',

  'choice.pfaArea.employment': 'Gwaith',
  'choice.pfaArea.independent-living': 'Byw’n annibynnol',
  'choice.pfaArea.community': 'Ffrindiau a’r gymuned',
  'choice.pfaArea.health': 'Iechyd da',

  'choice.lifecycle.proposed': 'Wedi’i gynnig',
  'choice.lifecycle.active': 'Yn gweithio arno nawr',
  'choice.lifecycle.on-hold': 'Wedi’i ohirio am y tro',
  'choice.lifecycle.completed': 'Wedi’i gwblhau',
  'choice.lifecycle.stopped': 'Wedi’i atal',

  'choice.achievement.not-yet-judged': 'Heb ei asesu eto',
  'choice.achievement.not-achieved': 'Heb ei gyflawni',
  'choice.achievement.partly-achieved': 'Wedi’i gyflawni’n rhannol',
  'choice.achievement.achieved': 'Wedi’i gyflawni',
  'choice.achievement.exceeded': 'Gwell nag yr oedden ni’n ei obeithio',

  'choice.provisionStatus.planned': 'Wedi’i gynllunio',
  'choice.provisionStatus.active': 'Yn digwydd nawr',
  'choice.provisionStatus.paused': 'Wedi’i oedi',
  'choice.provisionStatus.ended': 'Wedi dod i ben',

  'choice.per.day': 'y dydd',
  'choice.per.week': 'yr wythnos',
  'choice.per.fortnight': 'bob pythefnos',
  'choice.per.half-term': 'bob hanner tymor',
  'choice.per.term': 'y tymor',
  'choice.per.year': 'y flwyddyn',

  'choice.languageUse.first': 'Iaith gyntaf',
  'choice.languageUse.home': 'Iaith y cartref',
  'choice.languageUse.learning': 'Iaith dysgu',
  'choice.languageUse.family': 'Ar gyfer llythyrau a chyfarfodydd',
} as const satisfies Record<keyof typeof english, Message>;
