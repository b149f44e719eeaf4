/** The words of the plan editor, in Welsh. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'Does dim cynllun i’w ddangos eto.',
  'editor.unreadable': 'Does dim modd agor y cynllun hwn, gan nad yw ar ffurf cynllun.',

  'editor.nav': 'Rhannau’r cynllun',
  'editor.nav.menu': 'Holl rannau’r cynllun',
  'editor.nav.position': 'Rhan {index} o {total}',
  'editor.nav.previous': 'Blaenorol',
  'editor.nav.next': 'Nesaf',
  'editor.group.child': 'Y plentyn',
  'editor.group.support': 'Y cymorth',
  'editor.group.around': 'Pobl a lleoedd',
  'editor.group.record': 'Y cofnod',

  'editor.state.errors': {
    zero: '{count} peth i’w gywiro',
    one: '{count} peth i’w gywiro',
    two: '{count} beth i’w cywiro',
    few: '{count} pheth i’w cywiro',
    many: '{count} pheth i’w cywiro',
    other: '{count} peth i’w cywiro',
  },
  'editor.state.findings': {
    zero: '{count} awgrym',
    one: '{count} awgrym',
    two: '{count} awgrym',
    few: '{count} awgrym',
    many: '{count} awgrym',
    other: '{count} awgrym',
  },
  'editor.state.empty': 'Dim byd eto',
  'editor.state.complete': 'Cyflawn',

  'editor.undo': 'Dadwneud',
  'editor.redo': 'Ail-wneud',
  'editor.undone': 'Wedi’i ddadwneud, yn “{section}”.',
  'editor.redone': 'Wedi’i ail-wneud, yn “{section}”.',
  'editor.save': 'Cadw’r cynllun',
  'editor.saving': 'Wrthi’n cadw…',
  'editor.saved': 'Wedi’i gadw.',
  'editor.soon': 'Un eiliad: bydd hyn yn cael ei wneud cyn gynted ag y bydd y dudalen yn barod.',
  'editor.behind':
    'Mae’r hyn ysgrifennoch chi’n dal i gael ei dderbyn. Rhowch gynnig arall arni mewn munud.',
  'editor.unready.title': 'Does dim modd cadw eich newidiadau eto',
  'editor.unready.text':
    'Wnaeth rhan o’r dudalen hon ddim llwytho. Mae’r hyn rydych chi’n ei ysgrifennu yn aros yma, ac yn mynd i’r cynllun cyn gynted ag y daw’r rhan honno. Gwnewch yn siŵr eich bod wedi’ch cysylltu â’r rhyngrwyd; bydd y dudalen yn rhoi cynnig arall arni ei hun.',
  'editor.unready.code': 'Cod i’r sawl sy’n eich helpu: {code}',
  'editor.unsaved': 'Mae gennych chi newidiadau sydd heb eu cadw eto.',

  'editor.failed.title': 'Doedd dim modd cadw’r cynllun',
  'editor.failed.again': 'Rhoi cynnig arall arni',
  'editor.invalid.title': 'Ni chafodd y cynllun ei dderbyn fel y mae',
  'editor.summary.title': 'Mae angen cywiro rhai pethau cyn bod modd cadw’r cynllun',
  'editor.missing': 'Does dim cynllun yma eto, ac mae angen un ar y ffurflen.',
  'editor.findings-block': {
    zero: 'Does dim byd yn y cynllun y mae’n rhaid ei gywiro cyn anfon hwn.',
    one: 'Rhaid cywiro un peth yn y cynllun cyn bod modd anfon hwn.',
    two: 'Rhaid cywiro {count} beth yn y cynllun cyn bod modd anfon hwn.',
    few: 'Rhaid cywiro {count} pheth yn y cynllun cyn bod modd anfon hwn.',
    many: 'Rhaid cywiro {count} pheth yn y cynllun cyn bod modd anfon hwn.',
    other: 'Rhaid cywiro {count} peth yn y cynllun cyn bod modd anfon hwn.',
  },
  'editor.invalid': 'Does dim modd cadw rhywfaint o’r hyn a ysgrifennwyd eto.',

  'editor.line.add': 'Ychwanegu {thing}',
  'editor.line.remove': 'Tynnu allan',
  'editor.line.remove.name': 'Tynnu allan “{name}”',
  'editor.line.up.name': 'Symud i fyny “{name}”',
  'editor.line.down.name': 'Symud i lawr “{name}”',
  'editor.line.new': 'Newydd: {thing}',
  'editor.line.draft': 'Ddim yn rhan o’r cynllun nes ei fod yn gyflawn',
  'editor.line.removed': 'Tynnwyd “{name}” allan. Bydd “Dadwneud” yn ei adfer.',
  'editor.line.moved': 'Symudwyd “{name}” i le {index} o {total}.',
  'editor.line.first': 'Mae “{name}” yn gyntaf yn barod.',
  'editor.line.last': 'Mae “{name}” yn olaf yn barod.',
  'editor.line.added': 'Ychwanegwyd eitem newydd ar ddiwedd y rhestr.',
  'editor.line.kept.reviews':
    'Mae “{name}” yn aros, oherwydd bod cofnod o adolygiad yn sôn amdano. Gallwch nodi yn lle hynny ei fod wedi stopio neu ddod i ben.',
  'editor.line.kept.agreements':
    'Mae “{name}” yn aros, oherwydd bod ateb rhywun i’r cynllun yn sôn amdano.',
  'editor.list.empty': 'Does dim byd yma eto.',
  'editor.withheld': 'Ddim yn cael ei ddangos i chi. {reason}',
  'editor.restricted': 'Ddim yn cael ei ddangos i rai darllenwyr: {reason}',

  'editor.read-only': 'Gallwch ddarllen y rhan hon. {reason}',
  'editor.disabled': 'Does dim modd newid y cynllun ar hyn o bryd.',
  'editor.nothing': 'Heb ei lenwi',

  'editor.suggesting':
    'Rydych chi’n awgrymu newidiadau, a gall rhywun arall eu derbyn: defnyddiwch “Gwneud sylw” wrth y llinell dan sylw.',
} as const satisfies MessagePack;
