/** The words of the viewer’s first page, in Welsh. */
import type { viewer as english } from '../en/viewer.ts';
import type { Message } from '../message.ts';

export const viewer = {
  'viewer.empty': 'Does dim cynllun i’w ddangos eto.',

  'viewer.for.child': 'Dy gopi di',
  'viewer.for.young-person': 'Dy gopi di',
  'viewer.for.parent': 'Copi i rieni a gofalwyr',
  'viewer.for.class-teacher': 'Copi i athrawon',
  'viewer.for.teaching-assistant': 'Copi i gynorthwywyr dysgu',
  'viewer.for.senco': 'Copi i’r SENCO',
  'viewer.for.leader': 'Copi i uwch arweinwyr',
  'viewer.for.governor': 'Copi i lywodraethwyr',
  'viewer.for.inspector': 'Copi i arolygwyr',
  'viewer.for.external-professional': 'Copi i weithwyr proffesiynol o’r tu allan',
  'viewer.for.local-authority': 'Copi i’r awdurdod lleol',
  'viewer.for.receiving-setting': 'Copi i’r ysgol neu’r lleoliad nesaf',
  'viewer.for.complaints-panel': 'Copi i’r panel cwynion',

  'viewer.year': 'Grŵp blwyddyn',
  'viewer.setting': 'Yn dysgu yn',
  'viewer.next': 'Ein cyfarfod nesaf',
  'viewer.next.passed': 'Trefnwyd cyfarfod ar gyfer {date}. Does dim cofnod ohono eto.',
  'viewer.next.due': 'Does dim diwrnod wedi’i bennu eto. Mae’r adolygiad nesaf i fod erbyn {date}.',
  'viewer.next.overdue': 'Does dim diwrnod wedi’i bennu eto. Roedd adolygiad i fod erbyn {date}.',
  'viewer.next.none': 'Does dim diwrnod wedi’i bennu eto.',
  'viewer.next.closed': 'Mae’r cynllun hwn wedi dod i ben.',

  'viewer.own-words': 'Yng ngeiriau {name}',
  'viewer.family-words': 'Gan y teulu',
  'viewer.voice.written-down': 'cofnodwyd gan {person}',
  'viewer.voice.in-language': 'iaith: {language}',

  'viewer.about': 'Dod i adnabod {name}',
  'viewer.about.strengths': 'Cryfderau',
  'viewer.about.whatWorks': 'Beth sy’n gweithio',
  'viewer.about.mattersToMe': 'Beth sy’n bwysig i mi',
  'viewer.about.interests': 'Diddordebau',
  'viewer.about.aspirations': 'Gobeithion',
  'viewer.said-by': 'Geiriau {person}',

  'viewer.communication': 'Sut mae {name} yn cyfathrebu',
  'viewer.communication.methods': 'Ffyrdd o gyfathrebu',
  'viewer.communication.languages': 'Ieithoedd',
  'viewer.communication.formats': 'Rhowch wybodaeth fel hyn',

  'viewer.adults': 'Beth mae oedolion yn ei wneud',
  'viewer.adults.lead': 'Bob dydd, heb i neb orfod gofyn.',
  'viewer.adults.owner': 'Yng ngofal {person}',
  'viewer.adults.earlier': {
    zero: 'Ddim yn cael ei wneud bellach ({count})',
    one: 'Ddim yn cael ei wneud bellach ({count})',
    two: 'Ddim yn cael eu gwneud bellach ({count})',
    few: 'Ddim yn cael eu gwneud bellach ({count})',
    many: 'Ddim yn cael eu gwneud bellach ({count})',
    other: 'Ddim yn cael eu gwneud bellach ({count})',
  },
  'viewer.adults.since': 'Ers {date}',
  'viewer.adults.until': 'Tan {date}',
  'viewer.adults.checked': 'Gwiriwyd ddiwethaf ar {date}',

  'viewer.outcomes': 'Beth rydyn ni’n gweithio arno',
  'viewer.outcome.now': 'Ble mae {name} nawr',
  'viewer.outcome.target': 'Sut byddwn ni’n gwybod',
  'viewer.outcome.due': 'Erbyn {date}',
  'viewer.outcome.judged': 'Y tro diwethaf i ni edrych: {achievement}',
  'viewer.outcome.help': 'Help tuag at hyn',
  'viewer.outcome.no-help': 'Does dim help ychwanegol wedi’i nodi ar gyfer hyn eto.',
  'viewer.outcomes.earlier': {
    zero: 'Wedi gorffen neu stopio ({count})',
    one: 'Wedi gorffen neu stopio ({count})',
    two: 'Wedi gorffen neu stopio ({count})',
    few: 'Wedi gorffen neu stopio ({count})',
    many: 'Wedi gorffen neu stopio ({count})',
    other: 'Wedi gorffen neu stopio ({count})',
  },

  'viewer.provision.ehcp': 'O’r cynllun EHC',
  'viewer.provision.amount': {
    zero: '{count} sesiwn {per}, {minutes} munud yr un',
    one: '{count} sesiwn {per}, {minutes} munud',
    two: '{count} sesiwn {per}, {minutes} munud yr un',
    few: '{count} sesiwn {per}, {minutes} munud yr un',
    many: '{count} sesiwn {per}, {minutes} munud yr un',
    other: '{count} sesiwn {per}, {minutes} munud yr un',
  },

  'viewer.more': {
    zero: 'Dangos {count} arall',
    one: 'Dangos {count} arall',
    two: 'Dangos {count} arall',
    few: 'Dangos {count} arall',
    many: 'Dangos {count} arall',
    other: 'Dangos {count} arall',
  },

  'viewer.restricted': 'Ddim i bawb',
} as const satisfies Record<keyof typeof english, Message>;
