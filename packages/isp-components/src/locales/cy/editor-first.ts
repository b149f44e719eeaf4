/** The words of that part of the plan which the editor opens with, and of the list of the others, in Welsh. */
import type { MessagePack } from '../messages.ts';

export const editorFirst = {
  'editor.group.others': 'Cyngor a chynlluniau eraill',
  'editor.group.plan': 'Y cynllun hwn',
  'editor.nav.more': 'Rhagor o rannau, ar gyfer cynllun cymorth',
  'editor.later':
    'Mae’r rhan hon ar ei ffordd. Os na ddaw, gwnewch yn siŵr eich bod wedi’ch cysylltu â’r rhyngrwyd, ac agorwch y rhan eto.',

  'editor.about.intro':
    'Dechreuwch yma: pwy yw’r plentyn, mewn geiriau y byddai’r plentyn a’r teulu’n eu defnyddio.',
  'editor.about.strengths.hint':
    'Beth mae’r plentyn yn dda am ei wneud, a beth mae pobl yn ei hoffi a’i edmygu.',
  'editor.about.interests': 'Diddordebau',
  'editor.about.interests.hint': 'Beth mae’r plentyn yn ei fwynhau.',
  'editor.about.mattersToMe.hint':
    'Beth sy’n bwysig i’r plentyn, yn ei eiriau ei hun lle gallwch chi.',
  'editor.about.whatWorks.hint':
    'Beth sy’n helpu, i unrhyw un sy’n cwrdd â’r plentyn am y tro cyntaf.',
  'editor.about.aspirations.hint':
    'Beth mae’r plentyn yn gobeithio amdano, yn fuan ac ymhen amser.',
  'editor.point.text': 'Mewn brawddeg neu ddwy',
  'editor.point.saidBy': 'Pwy ddywedodd hyn',
  'editor.thing.strength': 'cryfder',
  'editor.thing.interest': 'diddordeb',
  'editor.thing.matter': 'rhywbeth sy’n bwysig',
  'editor.thing.works': 'rhywbeth sy’n gweithio',
  'editor.thing.hope': 'gobaith',
} as const satisfies MessagePack;
