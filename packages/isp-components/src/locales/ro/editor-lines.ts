/** The words of the editor’s lists and parts: what can be done with a line, how a part stands, what is suggested, in Romanian. */
import type { MessagePack } from '../messages.ts';

export const editorLines = {
  'editor.line.copy': 'Dublează',
  'editor.line.copy.name': 'Dublează „{name}”',
  'editor.line.copied': 'S-a făcut o copie pentru „{name}” (copie), imediat după original.',
  'editor.line.not-copied': '„{name}” nu s-a putut copia.',
  'editor.line.handle': 'Mută „{name}”',
  'editor.line.handle.hint':
    'Trageți-l în alt loc. De la tastatură: apăsați Spațiu, alegeți un loc cu săgețile sus și jos, apoi apăsați din nou Spațiu.',
  'editor.line.gone': 'S-a eliminat „{name}”.',
  'editor.line.restore': 'Anulează',
  'editor.line.restore.name': 'Anulează: adu înapoi „{name}”',
  'editor.line.adapted': 'Adaptat după: {source}',
  'editor.line.adapted.link': 'Adaptat după: {source} (se deschide într-o filă nouă)',

  'editor.starter.open': 'Pornește de la o idee',
  'editor.starter.begun':
    'S-a început un rând nou, după o idee din: {source}. Schimbați cuvintele ca să se potrivească acestui copil.',
  'editor.starter.not-loaded':
    'Ideile nu au putut fi încărcate. Vă rugăm să încercați din nou peste puțin timp.',
  'editor.error.not-adapted':
    'Schimbați „{label}” ca să se potrivească acestui copil: deocamdată este doar ideea.',

  'editor.state.withheld': 'Nu vă este arătat',
  'editor.state.read-only': 'Doar de citit',
  'editor.state.attention': {
    one: '{count} lucru de văzut',
    few: '{count} lucruri de văzut',
    other: '{count} de lucruri de văzut',
  },
  'editor.state.started': 'Început',
  'editor.state.done': 'Completat',
  'editor.state.entries': {
    one: '{count} rând',
    few: '{count} rânduri',
    other: '{count} de rânduri',
  },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': 'Despre „{name}”',
  'editor.advice.more': {
    one: '{count} sugestie',
    few: '{count} sugestii',
    other: '{count} de sugestii',
  },
  'editor.advice.why': 'De ce și ce ajută',
  'editor.advice.why.name': 'De ce și ce ajută: {message}',
} as const satisfies MessagePack;
