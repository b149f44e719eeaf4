/** The choices that a plan’s first page shows, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const firstChoices: MessagePack = {
  'choice.planKind.support-plan': 'خطة دعم',
  'choice.planKind.adjustments-record': 'سجلّ الترتيبات التيسيرية المعقولة (reasonable adjustments)',

  'choice.planStatus.draft': 'مسودة: قيد الكتابة',
  'choice.planStatus.shared': 'معروضة على الأسرة لإبداء الرأي',
  'choice.planStatus.active': 'سارية',
  'choice.planStatus.closed': 'مغلقة',

  'choice.speaker.child': 'الطفل أو الشاب',
  'choice.speaker.family': 'الأسرة',

  'choice.method.spoken': 'شفهيًّا',
  'choice.method.written': 'كتابةً',
  'choice.method.drawn': 'رسمًا',
  'choice.method.signed': 'بلغة الإشارة',
  'choice.method.aac': 'بواسطة جهاز يساعد على التواصل',
  'choice.method.symbols': 'باختيار الرموز',
  'choice.method.observed': 'بالتصرّف، وكان أحد الكبار يلاحظ',
  'choice.method.advocate': 'عن طريق شخص يتحدث باسم الطفل',
  'choice.method.interpreter': 'عن طريق مترجم',

  'choice.adjustment.environment': 'الغرفة وما يحيط بها',
  'choice.adjustment.curriculum': 'الدروس والمهام',
  'choice.adjustment.routine': 'اليوم وترتيبه المعتاد',
  'choice.adjustment.communication': 'طريقة تواصلنا',
  'choice.adjustment.assessment': 'الاختبارات والتقييمات',
  'choice.adjustment.equipment': 'الأدوات والأجهزة',

  'choice.outcome.attainment': 'التعلّم',
  'choice.outcome.participation': 'المشاركة',
  'choice.outcome.belonging': 'الشعور بالانتماء',
  'choice.outcome.wellbeing': 'الراحة النفسية',
  'choice.outcome.independence': 'الاعتماد على النفس',
  'choice.outcome.communication': 'التواصل',
  'choice.outcome.health': 'الصحة',
  'choice.outcome.other': 'شيء آخر',

  'choice.pfaArea.employment': 'العمل',
  'choice.pfaArea.independent-living': 'العيش باستقلالية',
  'choice.pfaArea.community': 'الأصدقاء والمجتمع',
  'choice.pfaArea.health': 'الصحة الجيدة',

  'choice.lifecycle.proposed': 'مقترح',
  'choice.lifecycle.active': 'نعمل عليه الآن',
  'choice.lifecycle.on-hold': 'متوقف مؤقتًا',
  'choice.lifecycle.completed': 'اكتمل',
  'choice.lifecycle.stopped': 'أُوقف',

  'choice.achievement.not-yet-judged': 'لم يُقيَّم بعد',
  'choice.achievement.not-achieved': 'لم يتحقق',
  'choice.achievement.partly-achieved': 'تحقق جزئيًّا',
  'choice.achievement.achieved': 'تحقق',
  'choice.achievement.exceeded': 'تحقق أكثر مما كنا نأمل',

  'choice.provisionStatus.planned': 'مخطط لها',
  'choice.provisionStatus.active': 'جارية الآن',
  'choice.provisionStatus.paused': 'متوقفة مؤقتًا',
  'choice.provisionStatus.ended': 'انتهت',

  'choice.per.day': 'في اليوم',
  'choice.per.week': 'في الأسبوع',
  'choice.per.fortnight': 'كل أسبوعين',
  'choice.per.half-term': 'في نصف الفصل الدراسي',
  'choice.per.term': 'في الفصل الدراسي',
  'choice.per.year': 'في السنة',

  'choice.languageUse.first': 'اللغة الأولى',
  'choice.languageUse.home': 'لغة البيت',
  'choice.languageUse.learning': 'لغة التعلّم',
  'choice.languageUse.family': 'للرسائل والاجتماعات',
};
