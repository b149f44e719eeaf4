/** The words of that part of the plan which the editor opens with, and of the list of the others, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const editorFirst = {
  'editor.group.others': 'نصائح المختصين وخطط أخرى',
  'editor.group.plan': 'هذه الخطة',
  'editor.nav.more': 'أجزاء أخرى، لخطة الدعم',
  'editor.later':
    'جارٍ تحميل هذا الجزء. إذا لم يظهر، فيُرجى التأكد من الاتصال بالإنترنت ثم فتح الجزء من جديد.',

  'editor.about.intro': 'البداية من هنا: من هو الطفل، بكلمات يمكن أن تأتي منه ومن أسرته.',
  'editor.about.strengths.hint': 'ما يجيده الطفل، وما يحبه الناس فيه ويقدّرونه.',
  'editor.about.interests': 'الاهتمامات',
  'editor.about.interests.hint': 'ما يستمتع به الطفل.',
  'editor.about.mattersToMe.hint': 'ما يهمّ الطفل، بكلماته هو كلما أمكن ذلك.',
  'editor.about.whatWorks.hint': 'ما ينفع، لكل من يلتقي بالطفل أول مرة.',
  'editor.about.aspirations.hint': 'ما يأمله الطفل، قريبًا أو في المستقبل.',
  'editor.point.text': 'في جملة أو جملتين',
  'editor.point.saidBy': 'من قال ذلك',
  'editor.thing.strength': 'نقطة قوة',
  'editor.thing.interest': 'اهتمام',
  'editor.thing.matter': 'أمر مهم للطفل',
  'editor.thing.works': 'أمر ينفع',
  'editor.thing.hope': 'أمل',
} as const satisfies MessagePack;
