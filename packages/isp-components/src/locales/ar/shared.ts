/** Words that more than one element uses, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const shared: MessagePack = {
  'shared.error-prefix': 'خطأ:',
  'shared.whole-plan': 'الخطة',
  'shared.code.unknown': '(غير موجود في قائمة هذا النظام)',
  'shared.translation-unreviewed':
    'لم يراجع هذه الترجمة بعدُ أحدٌ يتحدث هذه اللغة. إذا كان الأمر مهمًّا، فيُرجى طلب الاطلاع على النص الإنجليزي أيضًا.',
  'shared.line-of-part': '{part}، السطر {line}',

  'part.person': 'الطفل أو الشاب',
  'part.person.identifiers': 'الأرقام الرسمية',
  'part.settings': 'أماكن التعلّم',
  'part.basis': 'سبب وجود الخطة',
  'part.basis.disability': 'الإعاقة بحسب تعريف قانون المساواة لعام 2010 (Equality Act)',
  'part.people': 'الأشخاص',
  'part.about': 'عن الطفل',
  'part.about.strengths': 'نقاط القوة',
  'part.about.interests': 'الاهتمامات',
  'part.about.mattersToMe': 'ما يهمّني',
  'part.about.whatWorks': 'ما ينفع',
  'part.about.aspirations': 'الآمال',
  'part.voices': 'بكلماتهم هم',
  'part.barriers': 'العقبات',
  'part.adjustments': 'ما يفعله الكبار',
  'part.provision': 'المساعدة بالتفصيل',
  'part.outcomes': 'ما نعمل على تحقيقه',
  'part.reviews': 'اجتماعات المراجعة',
  'part.delivery': 'هل قُدّمت المساعدة؟',
  'part.progress': 'التقدّم يومًا بعد يوم',
  'part.advice': 'نصائح المختصين',
  'part.base': 'الوقت في وحدة الدعم',
  'part.ehcp': 'خطة التعليم والصحة والرعاية (EHC plan)',
  'part.transitions': 'الانتقالات',
  'part.concerns': 'الشكاوى والمخاوف',
  'part.documents': 'المستندات',
  'part.otherPlans': 'خطط أخرى',
  'part.agreements': 'من وافق',

  'language.bfi': 'لغة الإشارة البريطانية',
  'language.phr': 'البهارية البوتوارية (الميربورية)',
  'language.syl': 'السيلهيتية',
};
