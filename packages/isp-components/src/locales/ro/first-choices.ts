/** The words for those choices that a plan’s first page shows, in Romanian. */
import type { firstChoices as english } from '../en/first-choices.ts';
import type { Message } from '../message.ts';

export const firstChoices = {
  'choice.planKind.support-plan': 'Plan de sprijin',
  'choice.planKind.adjustments-record': 'Evidența adaptărilor rezonabile (reasonable adjustments)',

  'choice.planStatus.draft': 'Ciornă: în curs de scriere',
  'choice.planStatus.shared': 'Trimis familiei pentru păreri',
  'choice.planStatus.active': 'În vigoare',
  'choice.planStatus.closed': 'Încheiat',

  'choice.speaker.child': 'Copilul sau tânărul',
  'choice.speaker.family': 'Familia',

  'choice.method.spoken': 'prin viu grai',
  'choice.method.written': 'în scris',
  'choice.method.drawn': 'printr-un desen',
  'choice.method.signed': 'în limbajul semnelor',
  'choice.method.aac': 'cu un mijloc ajutător de comunicare',
  'choice.method.symbols': 'prin simboluri alese',
  'choice.method.observed': 'prin ce a arătat, sub privirea unui adult',
  'choice.method.advocate': 'printr-o persoană care îi reprezintă interesele (advocate)',
  'choice.method.interpreter': 'printr-un interpret',

  'choice.adjustment.environment': 'Sala și mediul din jur',
  'choice.adjustment.curriculum': 'Lecții și sarcini',
  'choice.adjustment.routine': 'Programul și rutina zilei',
  'choice.adjustment.communication': 'Cum comunicăm',
  'choice.adjustment.assessment': 'Teste și verificări',
  'choice.adjustment.equipment': 'Echipament',

  'choice.outcome.attainment': 'Învățare',
  'choice.outcome.participation': 'Participare',
  'choice.outcome.belonging': 'Apartenență',
  'choice.outcome.wellbeing': 'Stare de bine',
  'choice.outcome.independence': 'Independență',
  'choice.outcome.communication': 'Comunicare',
  'choice.outcome.health': 'Sănătate',
  'choice.outcome.other': 'Altceva',

  'choice.pfaArea.employment': 'Muncă',
  'choice.pfaArea.independent-living': 'Viață independentă',
  'choice.pfaArea.community': 'Prieteni și comunitate',
  'choice.pfaArea.health': 'Sănătate bună',

  'choice.lifecycle.proposed': 'Propunere',
  'choice.lifecycle.active': 'Lucrăm la asta acum',
  'choice.lifecycle.on-hold': 'În așteptare',
  'choice.lifecycle.completed': 'Terminat',
  'choice.lifecycle.stopped': 'Oprit',

  'choice.achievement.not-yet-judged': 'Încă neevaluat',
  'choice.achievement.not-achieved': 'Neatins',
  'choice.achievement.partly-achieved': 'Atins parțial',
  'choice.achievement.achieved': 'Atins',
  'choice.achievement.exceeded': 'Mai mult decât am sperat',

  'choice.provisionStatus.planned': 'Planificat',
  'choice.provisionStatus.active': 'Are loc acum',
  'choice.provisionStatus.paused': 'Întrerupt temporar',
  'choice.provisionStatus.ended': 'Încheiat',

  'choice.per.day': 'pe zi',
  'choice.per.week': 'pe săptămână',
  'choice.per.fortnight': 'la două săptămâni',
  'choice.per.half-term': 'pe jumătate de trimestru',
  'choice.per.term': 'pe trimestru',
  'choice.per.year': 'pe an',

  'choice.languageUse.first': 'Limba maternă',
  'choice.languageUse.home': 'Vorbită acasă',
  'choice.languageUse.learning': 'Folosită la învățat',
  'choice.languageUse.family': 'Pentru scrisori și întâlniri',
} as const satisfies Record<keyof typeof english, Message>;
