/** The words of form fields, and of a save that did not work, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const forms = {
  'editor.failed.retry':
    'Bydd yn cael ei gadw ohono’i hun pan fydd cysylltiad. Gallwch ddal ati i ysgrifennu.',
  'editor.failed.text':
    'Mae popeth ysgrifennoch chi yma o hyd. Rhowch gynnig arall arni mewn munud.',
  'editor.failed.reason': '{message} Mae popeth ysgrifennoch chi yma o hyd.',
  'editor.invalid.text':
    'Mae popeth ysgrifennoch chi yma o hyd. Edrychwch ar y mannau hyn, yna cadwch eto.',

  'editor.optional': '(dewisol)',
  'editor.select.choose': 'Dewiswch un',
  'editor.select.none': 'Heb ei ddweud',
  'editor.choice.unknown': '{label} (ddim ar restr y system hon)',
  'editor.choice.retired': '{label} (ddim yn cael ei ddefnyddio bellach)',
  'editor.choice.hidden': 'Wedi’i ddewis, ond heb ei ddangos i chi',
  'editor.own.choice': 'Rhywbeth arall',
  'editor.own.label': 'Yn eich geiriau eich hun',
  'editor.own.more': 'Rhywbeth arall, yn eich geiriau eich hun',
  'editor.languages.common': 'I’w gweld yn aml',
  'editor.languages.others': 'Ieithoedd eraill',
  'editor.answer.yes': 'Ie',
  'editor.answer.no': 'Na',
  'editor.count.left': {
    zero: 'Mae gennych chi {count} nod ar ôl.',
    one: 'Mae gennych chi {count} nod ar ôl.',
    two: 'Mae gennych chi {count} nod ar ôl.',
    few: 'Mae gennych chi {count} nod ar ôl.',
    many: 'Mae gennych chi {count} nod ar ôl.',
    other: 'Mae gennych chi {count} nod ar ôl.',
  },
  'editor.count.over': {
    zero: 'Mae gennych chi {count} nod yn ormod.',
    one: 'Mae gennych chi {count} nod yn ormod.',
    two: 'Mae gennych chi {count} nod yn ormod.',
    few: 'Mae gennych chi {count} nod yn ormod.',
    many: 'Mae gennych chi {count} nod yn ormod.',
    other: 'Mae gennych chi {count} nod yn ormod.',
  },
  'editor.none.lines': 'Does dim byd wedi’i restru o dan “{part}” eto.',
  'editor.none.codes': 'Does dim byd i ddewis ohono.',
  'editor.date.day': 'Diwrnod',
  'editor.date.month': 'Mis',
  'editor.date.year': 'Blwyddyn',
  'editor.amount.sessions': 'Sawl gwaith',
  'editor.amount.per': 'Mewn faint o amser',
  'editor.amount.minutes': 'Munudau bob tro',
  'editor.amount.value': {
    zero: '{count} sesiwn {per}, {minutes} munud yr un',
    one: '{count} sesiwn {per}, {minutes} munud',
    two: '{count} sesiwn {per}, {minutes} munud yr un',
    few: '{count} sesiwn {per}, {minutes} munud yr un',
    many: '{count} sesiwn {per}, {minutes} munud yr un',
    other: '{count} sesiwn {per}, {minutes} munud yr un',
  },

  'editor.error.required': 'Mae “{label}” yn wag. Ysgrifennwch rywbeth yma.',
  'editor.error.choose': 'Dewiswch ateb ar gyfer “{label}”.',
  'editor.error.unreal-date': 'Rhaid i “{label}” fod yn ddyddiad go iawn, fel 27 3 2029.',
  'editor.error.date-parts': 'Mae rhywbeth ar goll o “{label}”: {missing}.',
  'editor.error.part.day': 'diwrnod',
  'editor.error.part.month': 'mis',
  'editor.error.part.year': 'blwyddyn',
  'editor.error.amount-parts':
    'Mae angen tri pheth ar “{label}”: sawl gwaith, mewn faint o amser, a faint o funudau.',
  'editor.error.bad-character':
    'Mae nod yn “{label}” nad oes modd ei gadw. Rhowch gynnig ar ei deipio eto.',
  'editor.error.too-long': {
    zero: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
    one: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
    two: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
    few: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
    many: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
    other: 'Gall “{label}” fod yn {max} nod o hyd. Mae {count} yn ormod.',
  },
  'editor.error.bad-shape': 'Nid yw “{label}” ar y ffurf sydd ei hangen yma.',
  'editor.error.own-words':
    'Gall “{label}” yn eich geiriau eich hun gynnwys llythrennau o A i Z, digidau, bylchau a chysylltnodau, hyd at 64 i gyd.',
  'editor.error.not-added': 'Ychwanegwch yr eitem hon at y cofnod, neu ei thynnu allan. “{label}”',
  'editor.error.not-in-quarters':
    'Rhaid i “{label}” fod yn rhif o {min} i {max}, mewn chwarteri, fel 7.5 neu 7.25.',
  'editor.error.not-a-decimal': 'Rhaid i “{label}” fod yn rhif o {min} i {max}, fel 4 neu 4.5.',
  'editor.error.not-a-number': 'Rhaid i “{label}” fod yn rhif cyfan o {min} i {max}.',

  'editor.draft.refused':
    'Ni all y porwr hwn ddal gwaith sydd heb ei gadw ar y ddyfais hon, felly cadwch yn aml.',
} as const satisfies MessagePack;
