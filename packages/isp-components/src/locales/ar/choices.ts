/** Every closed choice of the plan, in Arabic. */
import type { MessagePack } from '../messages.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices: MessagePack = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'نقاط القوة',
  'choice.about.interests': 'الاهتمامات',
  'choice.about.mattersToMe': 'ما يهمّني',
  'choice.about.whatWorks': 'ما ينفع',
  'choice.about.aspirations': 'الآمال',

  'choice.legalBasis.equality-act': 'واجب بموجب قانون المساواة لعام 2010 (Equality Act)',
  'choice.legalBasis.good-practice': 'ممارسة جيدة',

  'choice.recipient.child': 'فردي',
  'choice.recipient.group': 'ضمن مجموعة',
  'choice.recipient.staff': 'للموظفين الذين يعملون مع الطفل',

  'choice.senProvision.yes': 'نعم',
  'choice.senProvision.no': 'لا',

  'choice.ehcp.none': 'لا توجد خطة تعليم وصحة ورعاية (EHC plan)',
  'choice.ehcp.requested': 'طُلب تقييم للتعليم والصحة والرعاية (EHC needs assessment)',
  'choice.ehcp.in-assessment': 'تقييم التعليم والصحة والرعاية جارٍ',
  'choice.ehcp.in-force': 'خطة التعليم والصحة والرعاية (EHC plan) سارية',
  'choice.ehcp.ceased': 'انتهت خطة التعليم والصحة والرعاية (EHC plan)',

  'choice.disability.yes': 'نعم',
  'choice.disability.no': 'لا',
  'choice.disability.not-known': 'غير معروف',

  'choice.reviewStatus.planned': 'مخطط لها',
  'choice.reviewStatus.held': 'عُقدت',
  'choice.reviewStatus.cancelled': 'أُلغيت',

  'choice.party.child': 'الطفل أو الشاب',
  'choice.party.family': 'الأسرة',
  'choice.party.setting': 'المدرسة أو الحضانة أو الكلية',
  'choice.party.professional': 'أحد المختصين',

  'choice.position.agreed': 'موافق',
  'choice.position.agreed-in-part': 'موافق على جزء منها',
  'choice.position.not-agreed': 'غير موافق',

  'choice.restriction.third-party': 'يتعلق بشخص آخر',
  'choice.restriction.safeguarding': 'أمر يخص حماية الطفل',
  'choice.restriction.by-request': 'محجوب بطلب من الطفل أو الأسرة',

  'choice.scheme.upn': 'رقم التلميذ الموحّد (UPN)',
  'choice.scheme.uln': 'رقم المتعلّم الموحّد (ULN)',
  'choice.scheme.urn': 'الرقم المرجعي الموحّد (URN)',
  'choice.scheme.dfe-number': 'رقم وزارة التعليم (DfE)',
  'choice.scheme.ukprn': 'الرقم المرجعي لمقدّمي التعليم في المملكة المتحدة (UKPRN)',

  'choice.phase.early-years': 'السنوات المبكرة',
  'choice.phase.primary': 'المرحلة الابتدائية',
  'choice.phase.secondary': 'المرحلة الثانوية',
  'choice.phase.post-16': 'ما بعد سن 16',
  'choice.phase.all-through': 'جميع المراحل',

  'choice.attendance.main': 'مكان التعلّم الرئيسي',
  'choice.attendance.dual': 'أحد مكانين',
  'choice.attendance.guest': 'فترة تعلّم قصيرة',

  'choice.adviceStatus.requested': 'طُلبت',
  'choice.adviceStatus.received': 'وصلت',
  'choice.adviceStatus.declined': 'رُفض الطلب',
  'choice.adviceStatus.withdrawn': 'سُحبت',

  'choice.response.not-decided': 'لم يُتخذ قرار بعد',
  'choice.response.adopted': 'أُخذ بها',
  'choice.response.adapted': 'أُخذ بها مع تغييرات',
  'choice.response.not-adopted': 'لم يؤخذ بها',

  'choice.progressKind.measure': 'بالقياس',
  'choice.progressKind.narrative': 'بالملاحظة',
  'choice.progressKind.child-view': 'برأي الطفل',

  'choice.baseKind.support-base': 'وحدة دعم',
  'choice.baseKind.specialist-base': 'وحدة متخصصة',

  'choice.ehcpSection.F': 'القسم F: المساعدة التعليمية الخاصة',
  'choice.ehcpSection.G': 'القسم G: المساعدة الصحية',
  'choice.ehcpSection.H1': 'القسم H1: الرعاية الاجتماعية',
  'choice.ehcpSection.H2': 'القسم H2: رعاية اجتماعية أخرى',

  'choice.transitionKind.into-early-years': 'الدخول إلى السنوات المبكرة',
  'choice.transitionKind.early-years-to-school': 'من السنوات المبكرة إلى المدرسة',
  'choice.transitionKind.year-to-year': 'إلى السنة الدراسية التالية',
  'choice.transitionKind.infant-to-junior':
    'من مدرسة الصغار (infants) إلى المرحلة التي تليها (juniors)',
  'choice.transitionKind.primary-to-secondary': 'من الابتدائية إلى الثانوية',
  'choice.transitionKind.to-post-16': 'إلى الكلية أو صفوف ما قبل الجامعة (sixth form)',
  'choice.transitionKind.to-adult-life': 'إلى حياة الكبار',
  'choice.transitionKind.mid-year': 'في أثناء السنة الدراسية',
  'choice.transitionKind.to-specialist': 'إلى مدرسة أو مكان متخصص',
  'choice.transitionKind.to-mainstream': 'إلى مدرسة أو مكان عام',
  'choice.transitionKind.between-authorities': 'إلى سلطة محلية أخرى',
  'choice.transitionKind.to-adult-services': 'إلى خدمات الكبار',

  'choice.transitionStatus.planned': 'مخطط له',
  'choice.transitionStatus.under-way': 'جارٍ',
  'choice.transitionStatus.complete': 'اكتمل',
  'choice.transitionStatus.cancelled': 'أُلغي',

  'choice.actionStatus.to-do': 'للتنفيذ',
  'choice.actionStatus.done': 'نُفّذ',
  'choice.actionStatus.not-done': 'لم يُنفَّذ',

  'choice.concernKind.below-standard': 'الخطة ليست جيدة بما يكفي',
  'choice.concernKind.not-delivered': 'المساعدة لا تُقدَّم',
  'choice.concernKind.other': 'شيء آخر',

  'choice.concernStatus.open': 'مفتوحة',
  'choice.concernStatus.resolved': 'حُلّت',
  'choice.concernStatus.partly-resolved': 'حُلّت جزئيًّا',
  'choice.concernStatus.not-upheld': 'لم تُقبل',
  'choice.concernStatus.withdrawn': 'سُحبت',

  'choice.concernStage.informal': 'لدى المعلّم أو منسق الاحتياجات الخاصة (SENCO)',
  'choice.concernStage.senior-leader': 'لدى أحد كبار المسؤولين',
  'choice.concernStage.panel': 'لدى لجنة',
  'choice.concernStage.elsewhere': 'لدى جهة أخرى',

  'choice.documentKind.report': 'تقرير',
  'choice.documentKind.assessment': 'تقييم',
  'choice.documentKind.letter': 'رسالة',
  'choice.documentKind.voice': 'من الطفل أو الأسرة',
  'choice.documentKind.photo': 'صورة',
  'choice.documentKind.plan': 'خطة',
  'choice.documentKind.other': 'مستند آخر',

  'choice.otherPlanKind.health-care': 'خطة رعاية صحية',
  'choice.otherPlanKind.personal-education': 'خطة تعليم شخصية',
  'choice.otherPlanKind.pastoral': 'خطة رعاية نفسية واجتماعية',
  'choice.otherPlanKind.early-help': 'خطة مساعدة مبكرة',
  'choice.otherPlanKind.child-in-need': 'خطة الطفل المحتاج إلى المساعدة',
  'choice.otherPlanKind.behaviour': 'خطة السلوك',
  'choice.otherPlanKind.risk-assessment': 'تقييم المخاطر',
  'choice.otherPlanKind.evacuation': 'خطة الإخلاء',
  'choice.otherPlanKind.careers': 'خطة التوجيه المهني',
  'choice.otherPlanKind.other': 'خطة أخرى',
};
