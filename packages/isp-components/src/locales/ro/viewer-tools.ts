/** The words of what a reader can do with a plan that is shown, in Romanian. */
import type { viewerTools as english } from '../en/viewer-tools.ts';
import type { Message } from '../message.ts';

export const viewerTools = {
  'viewer.tools': 'Ce puteți face cu acest plan',
  'viewer.copy': 'Copiază ca text',
  'viewer.copy.done': 'Textul este copiat. Îl puteți lipi unde aveți nevoie de el.',
  'viewer.copy.refused.title': 'Copiați dumneavoastră textul',
  'viewer.copy.refused':
    'Browserul nu a lăsat această pagină să copieze. Textul este aici, gata selectat: apăsați Ctrl și C sau țineți degetul pe el.',
  'viewer.copy.close': 'Închide textul',
  'viewer.copy.failed': 'Textul nu a putut fi creat acum. Nimic nu s-a pierdut: încercați din nou.',

  'viewer.read': 'Citire cu voce tare',
  'viewer.read.pause': 'Pauză',
  'viewer.read.resume': 'Citește mai departe',
  'viewer.read.stop': 'Oprește citirea',
  'viewer.read.state.reading': 'Se citește cu voce tare.',
  'viewer.read.state.paused': 'Citirea este în pauză.',
  'viewer.read.state.stopped': 'Citirea s-a oprit.',
  'viewer.read.state.done': 'Aceasta a fost prima pagină.',

  'viewer.changes': 'Ce s-a schimbat',
  'viewer.changes.since': 'Ce s-a schimbat din {date}',
  'viewer.changes.none': 'Nimic din ce arată acest exemplar nu s-a schimbat.',
  'viewer.changes.more': {
    one: 'Și încă {count} schimbare',
    few: 'Și încă {count} schimbări',
    other: 'Și încă {count} de schimbări',
  },
  'viewer.changes.go': 'Mergeți acolo',
  'viewer.changes.unreadable':
    'Planul de dinainte nu a putut fi citit, așa că schimbările nu sunt arătate.',

  'viewer.mark.new': 'Nou',
  'viewer.mark.new-since': 'Nou din {date}',
  'viewer.mark.changed': 'Schimbat',
  'viewer.mark.changed-since': 'Schimbat din {date}',
  'viewer.anchor': 'Link către acest rând',

  'viewer.findings.partial':
    'Verificările văd doar ce arată acest exemplar. Ce nu apare în el nu pot vedea.',
} as const satisfies Record<keyof typeof english, Message>;
