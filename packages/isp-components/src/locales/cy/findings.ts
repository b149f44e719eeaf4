/** The words of the finding list, in Welsh. */
import type { findings as english } from '../en/findings.ts';
import type { Message } from '../message.ts';

export const findings = {
  'findings.title': 'Beth mae’r gwiriadau’n ei ddweud',
  'findings.note': 'Cyngor yw hwn, gyda’r rhesymau drosto. Pobl sy’n penderfynu.',

  'findings.none': 'Does dim byd wedi’i wirio eto.',
  'findings.clear':
    'Ddaeth y gwiriadau ddim o hyd i ddim byd i’w gywiro. Chi sy’n adnabod y plentyn, nid nhw.',

  'findings.count.to-do': {
    zero: '{count} peth i’w wneud',
    one: '{count} peth i’w wneud',
    two: '{count} beth i’w gwneud',
    few: '{count} pheth i’w gwneud',
    many: '{count} pheth i’w gwneud',
    other: '{count} peth i’w gwneud',
  },
  'findings.count.ask': {
    zero: '{count} i chi ei ystyried',
    one: '{count} i chi ei ystyried',
    two: '{count} i chi eu hystyried',
    few: '{count} i chi eu hystyried',
    many: '{count} i chi eu hystyried',
    other: '{count} i chi eu hystyried',
  },
  'findings.count.pass': {
    zero: '{count} wedi’i wneud yn dda',
    one: '{count} wedi’i wneud yn dda',
    two: '{count} wedi’u gwneud yn dda',
    few: '{count} wedi’u gwneud yn dda',
    many: '{count} wedi’u gwneud yn dda',
    other: '{count} wedi’u gwneud yn dda',
  },

  'findings.group.must': 'Rhaid ei wneud',
  'findings.group.should': 'Dylid ei wneud',
  'findings.group.consider': 'Gwerth ei ystyried',
  'findings.group.ask': 'I chi benderfynu',
  'findings.group.pass': 'Wedi’i wneud yn dda',

  'findings.why': 'Pam mae’n bwysig',
  'findings.help': 'Beth i’w wneud',
  'findings.family-help': 'Beth gallwch chi ei ddisgwyl',
  'findings.sources': 'O ble mae hyn yn dod',
  'findings.source': '{title}, {at}',
  'findings.go': 'Mynd i: {place}',
  'findings.times': {
    zero: '{message}',
    one: '{message}',
    two: '{message} (dwywaith)',
    few: '{message} ({count} gwaith)',
    many: '{message} ({count} gwaith)',
    other: '{message} ({count} gwaith)',
  },

  'findings.standing.law': 'Y gyfraith',
  'findings.standing.guidance': 'Canllawiau',
  'findings.standing.proposed': 'Cynnig, gall newid',
  'findings.standing.advice': 'Cyngor',
} as const satisfies Record<keyof typeof english, Message>;
