/** The words of what a reader can do with a plan that is shown, in Polish. */
import type { viewerTools as english } from '../en/viewer-tools.ts';
import type { Message } from '../message.ts';

export const viewerTools = {
  'viewer.tools': 'Co można zrobić z tym planem',
  'viewer.copy': 'Skopiuj jako tekst',
  'viewer.copy.done': 'Tekst jest skopiowany. Można go wkleić tam, gdzie jest potrzebny.',
  'viewer.copy.refused.title': 'Proszę skopiować samodzielnie',
  'viewer.copy.refused':
    'Przeglądarka nie pozwoliła tej stronie skopiować tekstu. Tekst jest tutaj, już zaznaczony: proszę nacisnąć Ctrl i C albo przytrzymać na nim palec.',
  'viewer.copy.close': 'Zamknij tekst',
  'viewer.copy.failed':
    'Nie udało się teraz utworzyć tekstu. Nic nie zginęło: proszę spróbować ponownie.',

  'viewer.read': 'Czytaj na głos',
  'viewer.read.pause': 'Wstrzymaj',
  'viewer.read.resume': 'Czytaj dalej',
  'viewer.read.stop': 'Zakończ czytanie',
  'viewer.read.state.reading': 'Trwa czytanie na głos.',
  'viewer.read.state.paused': 'Czytanie jest wstrzymane.',
  'viewer.read.state.stopped': 'Czytanie jest zakończone.',
  'viewer.read.state.done': 'To była pierwsza strona.',

  'viewer.changes': 'Co się zmieniło',
  'viewer.changes.since': 'Co się zmieniło od {date}',
  'viewer.changes.none': 'W tym, co widać w tym egzemplarzu, nic się nie zmieniło.',
  'viewer.changes.more': {
    one: 'I jeszcze {count} zmiana',
    few: 'I jeszcze {count} zmiany',
    many: 'I jeszcze {count} zmian',
    other: 'I jeszcze {count} zmiany',
  },
  'viewer.changes.go': 'Przejdź tam',
  'viewer.changes.unreadable':
    'Nie udało się odczytać wcześniejszej wersji planu, więc zmian nie widać.',

  'viewer.mark.new': 'Nowe',
  'viewer.mark.new-since': 'Nowe od {date}',
  'viewer.mark.changed': 'Zmienione',
  'viewer.mark.changed-since': 'Zmienione od {date}',
  'viewer.anchor': 'Link do tego wiersza',

  'viewer.findings.partial':
    'Sprawdzane jest to, co widać w tym egzemplarzu. To, czego w nim nie ma, nie jest sprawdzane.',
} as const satisfies Record<keyof typeof english, Message>;
