/** Names of the plan’s parts and of languages, in Welsh. */
import type { shared as english } from '../en/shared.ts';
import type { Message } from '../message.ts';

export const shared = {
  'shared.error-prefix': 'Gwall:',
  'shared.whole-plan': 'Y cynllun',
  'shared.comma': ',',
  'shared.stop': '.',
  'shared.code.unknown': '(ddim ar restr y system hon)',
  'shared.translation-unreviewed':
    'Does neb sy’n siarad Cymraeg wedi gwirio’r cyfieithiad hwn eto. Os oes rhywbeth pwysig, gofynnwch am gael gweld y Saesneg hefyd.',
  'shared.line-of-part': '{part}, llinell {line}',

  'part.person': 'Y plentyn neu’r person ifanc',
  'part.person.identifiers': 'Rhifau swyddogol',
  'part.settings': 'Ysgolion a lleoliadau eraill',
  'part.basis': 'Pam mae cynllun',
  'part.basis.disability': 'Anabledd yn ôl ystyr Deddf Cydraddoldeb 2010',
  'part.people': 'Pobl',
  'part.about': 'Am y plentyn',
  'part.about.strengths': 'Cryfderau',
  'part.about.interests': 'Diddordebau',
  'part.about.mattersToMe': 'Beth sy’n bwysig i mi',
  'part.about.whatWorks': 'Beth sy’n gweithio',
  'part.about.aspirations': 'Gobeithion',
  'part.voices': 'Yn eu geiriau eu hunain',
  'part.barriers': 'Beth sy’n rhwystro',
  'part.adjustments': 'Beth mae oedolion yn ei wneud',
  'part.provision': 'Yr help yn llawn',
  'part.outcomes': 'Beth rydyn ni’n gweithio arno',
  'part.reviews': 'Adolygiadau',
  'part.delivery': 'A ddigwyddodd yr help',
  'part.progress': 'Cynnydd o ddydd i ddydd',
  'part.advice': 'Cyngor gan weithwyr proffesiynol',
  'part.base': 'Amser mewn canolfan (base)',
  'part.ehcp': 'Cynllun EHC',
  'part.transitions': 'Symud ymlaen',
  'part.concerns': 'Pryderon',
  'part.documents': 'Dogfennau',
  'part.otherPlans': 'Cynlluniau eraill',
  'part.agreements': 'Pwy gytunodd',

  'language.bfi': 'Iaith Arwyddion Prydain',
  'language.phr': 'Pahari-Pothwari (Mirpuri)',
  'language.syl': 'Sylheti',
} as const satisfies Record<keyof typeof english, Message>;
