/** The words of the editor’s lists and parts, in Polish. */
import type { MessagePack } from '../messages.ts';

export const editorLines = {
  'editor.line.copy': 'Powiel',
  'editor.line.copy.name': 'Powiel „{name}”',
  'editor.line.copied': 'Zrobiono kopię: „{name}” (kopia), zaraz pod spodem.',
  'editor.line.not-copied': 'Nie udało się powielić „{name}”.',
  'editor.line.handle': 'Przesuń „{name}”',
  'editor.line.handle.hint':
    'Można przeciągnąć w inne miejsce. Z klawiatury: proszę nacisnąć spację, wybrać miejsce strzałkami w górę i w dół i nacisnąć spację jeszcze raz.',
  'editor.line.gone': 'Usunięto „{name}”.',
  'editor.line.restore': 'Cofnij',
  'editor.line.restore.name': 'Cofnij: przywróć „{name}”',
  'editor.line.adapted': 'Na podstawie: {source}',
  'editor.line.adapted.link': 'Na podstawie: {source} (otwiera się w nowej karcie)',

  'editor.starter.open': 'Zacznij od pomysłu',
  'editor.starter.begun':
    'Rozpoczęto nowy wpis od pomysłu ({source}). Proszę zmienić jego słowa tak, by pasowały do tego dziecka.',
  'editor.starter.not-loaded':
    'Nie udało się wczytać pomysłów. Proszę spróbować ponownie za chwilę.',
  'editor.error.not-adapted':
    'Proszę zmienić „{label}” tak, by pasowało do tego dziecka: na razie to tylko pomysł.',

  'editor.state.withheld': 'Niepokazywane Państwu',
  'editor.state.read-only': 'Do czytania',
  'editor.state.attention': {
    one: '{count} rzecz do sprawdzenia',
    few: '{count} rzeczy do sprawdzenia',
    many: '{count} rzeczy do sprawdzenia',
    other: '{count} rzeczy do sprawdzenia',
  },
  'editor.state.started': 'Rozpoczęte',
  'editor.state.done': 'Wypełnione',
  'editor.state.entries': {
    one: '{count} wpis',
    few: '{count} wpisy',
    many: '{count} wpisów',
    other: '{count} wpisu',
  },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': 'Dotyczy „{name}”',
  'editor.advice.more': {
    one: '{count} wskazówka',
    few: '{count} wskazówki',
    many: '{count} wskazówek',
    other: '{count} wskazówki',
  },
  'editor.advice.why': 'Dlaczego i co pomaga',
  'editor.advice.why.name': 'Dlaczego i co pomaga: {message}',
} as const satisfies MessagePack;
