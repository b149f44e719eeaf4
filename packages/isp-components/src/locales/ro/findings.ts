/** The words of the finding list, in Romanian. */
import type { findings as english } from '../en/findings.ts';
import type { Message } from '../message.ts';

export const findings = {
  'findings.title': 'Ce spun verificările',
  'findings.note': 'Acestea sunt sfaturi, cu motivele lor. Oamenii decid.',

  'findings.none': 'Încă nu s-a verificat nimic.',
  'findings.clear':
    'Verificările nu au găsit nimic de îndreptat. Dumneavoastră cunoașteți copilul; ele nu.',

  'findings.count.to-do': {
    one: '{count} lucru de făcut',
    few: '{count} lucruri de făcut',
    other: '{count} de lucruri de făcut',
  },
  'findings.count.ask': {
    one: '{count} de apreciat',
    few: '{count} de apreciat',
    other: '{count} de apreciat',
  },
  'findings.count.pass': {
    one: '{count} lucru bine făcut',
    few: '{count} lucruri bine făcute',
    other: '{count} de lucruri bine făcute',
  },

  'findings.group.must': 'Trebuie făcut',
  'findings.group.should': 'Ar trebui făcut',
  'findings.group.consider': 'Merită luat în considerare',
  'findings.group.ask': 'Dumneavoastră apreciați',
  'findings.group.pass': 'Bine făcut',

  'findings.why': 'De ce contează',
  'findings.help': 'Ce este de făcut',
  'findings.family-help': 'La ce vă puteți aștepta',
  'findings.sources': 'De unde vine acest lucru',
  'findings.source': '{title}, {at}',
  'findings.go': 'Mergeți la: {place}',
  'findings.times': {
    one: '{message}',
    few: '{message} (de {count} ori)',
    other: '{message} (de {count} de ori)',
  },

  'findings.standing.law': 'Lege',
  'findings.standing.guidance': 'Îndrumări oficiale',
  'findings.standing.proposed': 'Propunere, se poate schimba',
  'findings.standing.advice': 'Sfat',
} as const satisfies Record<keyof typeof english, Message>;
