/** The choices that a review asks for, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const reviewChoices: MessagePack = {
  'choice.reviewKind.yearly': 'المراجعة السنوية',
  'choice.reviewKind.termly': 'اجتماع الفصل الدراسي',
  'choice.reviewKind.early': 'مراجعة مبكرة بناءً على طلب',
  'choice.reviewKind.ehcp': 'مراجعة خطة التعليم والصحة والرعاية (EHC plan)',
  'choice.reviewKind.transition': 'مراجعة قبل الانتقال',

  'choice.outcomeNext.continue': 'الاستمرار',
  'choice.outcomeNext.change': 'التغيير',
  'choice.outcomeNext.complete': 'الإنهاء لأنه اكتمل',
  'choice.outcomeNext.stop': 'التوقف',

  'choice.delivered.yes': 'قُدّمت كما خُطط لها',
  'choice.delivered.partly': 'قُدّمت جزئيًّا',
  'choice.delivered.no': 'لم تُقدَّم',
  'choice.delivered.not-known': 'لا نعرف هل قُدّمت',

  'choice.helped.yes': 'أفادت',
  'choice.helped.somewhat': 'أفادت بعض الشيء',
  'choice.helped.no': 'لم تُفِد',
  'choice.helped.not-known': 'لا نعرف هل أفادت',

  'choice.provisionNext.keep': 'إبقاؤها كما هي',
  'choice.provisionNext.change': 'تغييرها',
  'choice.provisionNext.stop': 'إيقافها',

  'choice.happens.yes': 'يحدث',
  'choice.happens.partly': 'يحدث جزئيًّا',
  'choice.happens.no': 'لا يحدث',
  'choice.happens.not-known': 'لا نعرف هل يحدث',

  'choice.helps.yes': 'يفيد',
  'choice.helps.somewhat': 'يفيد بعض الشيء',
  'choice.helps.no': 'لا يفيد',
  'choice.helps.not-known': 'لا نعرف هل يفيد',

  'choice.deliveryReason.child-absent': 'كان الطفل غائبًا',
  'choice.deliveryReason.child-declined': 'اختار الطفل ألّا يشارك',
  'choice.deliveryReason.staff-absent': 'كان الموظفون غائبين',
  'choice.deliveryReason.staff-elsewhere': 'احتيج إلى الموظفين في مكان آخر',
  'choice.deliveryReason.provider-unavailable': 'لم تكن الخدمة متاحة',
  'choice.deliveryReason.place-unavailable': 'لم تكن الغرفة متاحة',
  'choice.deliveryReason.setting-closed': 'كان المكان مغلقًا',
  'choice.deliveryReason.other': 'سبب آخر',
};
