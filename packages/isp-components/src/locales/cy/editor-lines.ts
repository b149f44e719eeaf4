/** The words of the editor’s lists and parts, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const editorLines = {
  'editor.line.copy': 'Dyblygu',
  'editor.line.copy.name': 'Dyblygu “{name}”',
  'editor.line.copied': 'Gwnaed copi o “{name}” (copi), yn union ar ei ôl.',
  'editor.line.not-copied': 'Doedd dim modd copïo “{name}”.',
  'editor.line.handle': 'Symud “{name}”',
  'editor.line.handle.hint':
    'Llusgwch i le arall. Gyda bysellau: pwyswch y bylchwr (Space), dewiswch le gyda’r saethau i fyny ac i lawr, a phwyswch y bylchwr eto.',
  'editor.line.gone': 'Tynnwyd “{name}” allan.',
  'editor.line.restore': 'Dadwneud',
  'editor.line.restore.name': 'Dadwneud: dod â “{name}” yn ôl',
  'editor.line.adapted': 'Addaswyd o {source}',
  'editor.line.adapted.link': 'Addaswyd o {source} (yn agor mewn tab newydd)',

  'editor.starter.open': 'Dechrau o syniad',
  'editor.starter.begun':
    'Dechreuwyd eitem newydd o syniad gan {source}. Newidiwch y geiriau fel eu bod yn gweddu i’r plentyn hwn.',
  'editor.starter.not-loaded':
    'Doedd dim modd llwytho’r syniadau. Rhowch gynnig arall arni mewn munud.',
  'editor.error.not-adapted':
    'Newidiwch “{label}” fel ei fod yn gweddu i’r plentyn hwn: dim ond y syniad sydd yma hyd yn hyn.',

  'editor.state.withheld': 'Ddim yn cael ei ddangos i chi',
  'editor.state.read-only': 'I’w ddarllen',
  'editor.state.attention': {
    zero: '{count} peth i edrych arno',
    one: '{count} peth i edrych arno',
    two: '{count} beth i edrych arnyn nhw',
    few: '{count} pheth i edrych arnyn nhw',
    many: '{count} pheth i edrych arnyn nhw',
    other: '{count} peth i edrych arnyn nhw',
  },
  'editor.state.started': 'Wedi’i ddechrau',
  'editor.state.done': 'Wedi’i lenwi',
  'editor.state.entries': {
    zero: '{count} cofnod',
    one: '{count} cofnod',
    two: '{count} gofnod',
    few: '{count} chofnod',
    many: '{count} chofnod',
    other: '{count} cofnod',
  },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': 'Am “{name}”',
  'editor.advice.more': {
    zero: '{count} awgrym',
    one: '{count} awgrym',
    two: '{count} awgrym',
    few: '{count} awgrym',
    many: '{count} awgrym',
    other: '{count} awgrym',
  },
  'editor.advice.why': 'Pam, a beth sy’n helpu',
  'editor.advice.why.name': 'Pam, a beth sy’n helpu: {message}',
} as const satisfies MessagePack;
