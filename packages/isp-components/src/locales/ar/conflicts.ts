/** The words of the view in which two versions of one plan are put together, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const conflicts = {
  'editor.conflict.mine': 'إبقاء ما كتبته أنا',
  'editor.conflict.theirs': 'إبقاء النص الآخر',
  'editor.conflict.mine.title': 'ما كتبتموه أنتم',
  'editor.conflict.theirs.title': 'ما كتبه الشخص الآخر',
  'editor.conflict.all.mine': 'إبقاء كل ما كتبته أنا',
  'editor.conflict.all.theirs': 'إبقاء كل ما كتبه الشخص الآخر',
  'editor.conflict.all.said.ours': 'اختير نصّكم في جميع المواضع. لم يُحفظ شيء بعد.',
  'editor.conflict.all.said.theirs': 'اختير النص الآخر في جميع المواضع. لم يُحفظ شيء بعد.',
  'editor.conflict.removed': 'محذوف',
  'editor.conflict.differs': 'تحت الكلمات المختلفة خط.',
  'editor.conflict.both': 'كتابته من جديد من النصين معًا',
  'editor.conflict.both.label': 'ما ينبغي أن تقوله الخطة هنا',
  'editor.conflict.both.hint': 'النصان كلاهما في المربع. يمكنكم أن تصوغوا منهما ما تريدون إبقاءه.',

  'draft.conflict.now': 'إبقاء هذا النص',
  'draft.conflict.before': 'استعمال ما كتبته من قبل',
  'draft.conflict.now.title': 'ما في الخطة الآن',
  'draft.conflict.before.title': 'ما كتبتموه من قبل',
  'draft.conflict.all.now': 'إبقاء الخطة كما هي في جميع المواضع',
  'draft.conflict.all.before': 'استعمال كل ما كتبته من قبل',
} as const satisfies MessagePack;
