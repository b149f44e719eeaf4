/** The words of what a reader can do with a plan that is shown, in Welsh. */
import type { viewerTools as english } from '../en/viewer-tools.ts';
import type { Message } from '../message.ts';

export const viewerTools = {
  'viewer.tools': 'Gyda’r cynllun hwn, gallwch chi',
  'viewer.copy': 'Copïo fel testun',
  'viewer.copy.done': 'Mae’r testun wedi’i gopïo. Gallwch ei ludo lle bynnag y mae ei angen.',
  'viewer.copy.refused.title': 'Copïwch y testun eich hun',
  'viewer.copy.refused':
    'Wnaeth eich porwr ddim gadael i’r dudalen hon gopïo. Mae’r testun yma, wedi’i ddewis yn barod: pwyswch Ctrl a C, neu daliwch eich bys arno.',
  'viewer.copy.close': 'Cau’r testun',
  'viewer.copy.failed':
    'Doedd dim modd creu’r testun y tro hwn. Does dim byd ar goll: rhowch gynnig arall arni.',

  'viewer.read': 'Darllen yn uchel',
  'viewer.read.pause': 'Oedi',
  'viewer.read.resume': 'Dal i ddarllen',
  'viewer.read.stop': 'Stopio darllen',
  'viewer.read.state.reading': 'Yn darllen yn uchel.',
  'viewer.read.state.paused': 'Mae’r darllen wedi oedi.',
  'viewer.read.state.stopped': 'Mae’r darllen wedi stopio.',
  'viewer.read.state.done': 'Dyna’r dudalen gyntaf.',

  'viewer.changes': 'Beth sydd wedi newid',
  'viewer.changes.since': 'Beth sydd wedi newid ers {date}',
  'viewer.changes.none': 'Does dim byd sydd ar y copi hwn wedi newid.',
  'viewer.changes.more': {
    zero: 'Dangos {count} newid arall',
    one: 'Dangos {count} newid arall',
    two: 'Dangos {count} newid arall',
    few: 'Dangos {count} newid arall',
    many: 'Dangos {count} newid arall',
    other: 'Dangos {count} newid arall',
  },
  'viewer.changes.go': 'Mynd yno',
  'viewer.changes.unreadable':
    'Doedd dim modd darllen y cynllun fel yr oedd o’r blaen, felly dydy’r newidiadau ddim yn cael eu dangos.',

  'viewer.mark.new': 'Newydd',
  'viewer.mark.new-since': 'Newydd ers {date}',
  'viewer.mark.changed': 'Wedi newid',
  'viewer.mark.changed-since': 'Wedi newid ers {date}',
  'viewer.anchor': 'Dolen i’r llinell hon',

  'viewer.findings.partial':
    'Dim ond yr hyn sydd ar y copi hwn y mae’r gwiriadau’n ei weld. Dydyn nhw ddim yn gweld y rhannau sydd heb eu cynnwys.',
} as const satisfies Record<keyof typeof english, Message>;
