/** Every closed choice of the plan, in Urdu. */
import type { MessagePack } from '../messages.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'خوبیاں',
  'choice.about.interests': 'دلچسپیاں',
  'choice.about.mattersToMe': 'میرے لیے کیا اہم ہے',
  'choice.about.whatWorks': 'کیا چیز کام آتی ہے',
  'choice.about.aspirations': 'امیدیں',

  'choice.legalBasis.equality-act': 'مساوات کے قانون 2010 (Equality Act) کے تحت فرض',
  'choice.legalBasis.good-practice': 'اچھا طریقہ',

  'choice.recipient.child': 'اکیلے میں، ایک استاد کے ساتھ',
  'choice.recipient.group': 'گروپ میں',
  'choice.recipient.staff': 'اس عملے کے لیے جو بچے کے ساتھ کام کرتا ہے',

  'choice.senProvision.yes': 'ہاں',
  'choice.senProvision.no': 'نہیں',

  'choice.ehcp.none': '\u200fEHC پلان نہیں ہے',
  'choice.ehcp.requested': '\u200fEHC ضروریات کی جانچ (EHC needs assessment) کی درخواست دی گئی',
  'choice.ehcp.in-assessment': '\u200fEHC ضروریات کی جانچ جاری ہے',
  'choice.ehcp.in-force': '\u200fEHC پلان نافذ ہے',
  'choice.ehcp.ceased': '\u200fEHC پلان ختم ہو گیا',

  'choice.disability.yes': 'ہاں',
  'choice.disability.no': 'نہیں',
  'choice.disability.not-known': 'معلوم نہیں',

  'choice.reviewStatus.planned': 'طے شدہ',
  'choice.reviewStatus.held': 'ہو گیا',
  'choice.reviewStatus.cancelled': 'منسوخ',

  'choice.party.child': 'بچہ یا نوجوان',
  'choice.party.family': 'گھر والے',
  'choice.party.setting': 'سکول، نرسری یا کالج',
  'choice.party.professional': 'ماہر',

  'choice.position.agreed': 'متفق',
  'choice.position.agreed-in-part': 'کچھ حد تک متفق',
  'choice.position.not-agreed': 'متفق نہیں',

  'choice.restriction.third-party': 'کسی اور شخص کے بارے میں',
  'choice.restriction.safeguarding': 'بچے کے تحفظ (safeguarding) کا معاملہ',
  'choice.restriction.by-request': 'بچے یا گھر والوں کے کہنے پر نہیں دکھایا گیا',

  'choice.scheme.upn': 'طالب علم کا منفرد نمبر (UPN)',
  'choice.scheme.uln': 'سیکھنے والے کا منفرد نمبر (ULN)',
  'choice.scheme.urn': 'ادارے کا منفرد حوالہ نمبر (URN)',
  'choice.scheme.dfe-number': 'محکمۂ تعلیم کا نمبر (DfE number)',
  'choice.scheme.ukprn': 'برطانیہ کے تعلیمی اداروں کا حوالہ نمبر (UKPRN)',

  'choice.phase.early-years': 'ابتدائی سال (early years)',
  'choice.phase.primary': 'پرائمری',
  'choice.phase.secondary': 'سیکنڈری',
  'choice.phase.post-16': '16 سال کے بعد',
  'choice.phase.all-through': 'شروع سے آخر تک ایک ہی سکول',

  'choice.attendance.main': 'اصل ادارہ',
  'choice.attendance.dual': 'دو میں سے ایک ادارہ',
  'choice.attendance.guest': 'تھوڑے عرصے کے لیے',

  'choice.adviceStatus.requested': 'مانگا گیا',
  'choice.adviceStatus.received': 'مل گیا',
  'choice.adviceStatus.declined': 'دینے سے معذرت کی گئی',
  'choice.adviceStatus.withdrawn': 'واپس لے لیا گیا',

  'choice.response.not-decided': 'ابھی فیصلہ نہیں ہوا',
  'choice.response.adopted': 'اپنا لیا گیا',
  'choice.response.adapted': 'کچھ تبدیلی کے ساتھ اپنا لیا گیا',
  'choice.response.not-adopted': 'نہیں اپنایا گیا',

  'choice.progressKind.measure': 'ناپا گیا',
  'choice.progressKind.narrative': 'دیکھا گیا',
  'choice.progressKind.child-view': 'بچے کی رائے میں',

  'choice.baseKind.support-base': 'مدد کا یونٹ (support base)',
  'choice.baseKind.specialist-base': 'خصوصی یونٹ (specialist base)',

  'choice.ehcpSection.F': 'حصہ F: خصوصی تعلیمی مدد',
  'choice.ehcpSection.G': 'حصہ G: صحت کی مدد',
  'choice.ehcpSection.H1': 'حصہ H1: سماجی دیکھ بھال کی مدد',
  'choice.ehcpSection.H2': 'حصہ H2: سماجی دیکھ بھال کی دوسری مدد',

  'choice.transitionKind.into-early-years': 'نرسری یا ابتدائی سالوں میں داخلہ',
  'choice.transitionKind.early-years-to-school': 'نرسری سے سکول جانا',
  'choice.transitionKind.year-to-year': 'اگلی جماعت میں جانا',
  'choice.transitionKind.infant-to-junior': 'انفینٹ سے جونیئر سکول جانا',
  'choice.transitionKind.primary-to-secondary': 'پرائمری سے سیکنڈری سکول جانا',
  'choice.transitionKind.to-post-16': 'کالج یا سکستھ فارم جانا',
  'choice.transitionKind.to-adult-life': 'بڑوں کی زندگی کی طرف',
  'choice.transitionKind.mid-year': 'سال کے بیچ میں',
  'choice.transitionKind.to-specialist': 'خصوصی ادارے میں جانا',
  'choice.transitionKind.to-mainstream': 'عام (mainstream) ادارے میں جانا',
  'choice.transitionKind.between-authorities': 'دوسری مقامی اتھارٹی میں جانا',
  'choice.transitionKind.to-adult-services': 'بڑوں کی سروسز کی طرف جانا',

  'choice.transitionStatus.planned': 'طے شدہ',
  'choice.transitionStatus.under-way': 'جاری',
  'choice.transitionStatus.complete': 'مکمل',
  'choice.transitionStatus.cancelled': 'منسوخ',

  'choice.actionStatus.to-do': 'کرنا باقی ہے',
  'choice.actionStatus.done': 'ہو گیا',
  'choice.actionStatus.not-done': 'نہیں ہوا',

  'choice.concernKind.below-standard': 'منصوبہ معیار کے مطابق نہیں',
  'choice.concernKind.not-delivered': 'مدد نہیں دی جا رہی',
  'choice.concernKind.other': 'کچھ اور',

  'choice.concernStatus.open': 'کھلی',
  'choice.concernStatus.resolved': 'حل ہو گئی',
  'choice.concernStatus.partly-resolved': 'کچھ حد تک حل ہوئی',
  'choice.concernStatus.not-upheld': 'درست نہیں مانی گئی',
  'choice.concernStatus.withdrawn': 'واپس لے لی گئی',

  'choice.concernStage.informal': 'استاد یا SENCO کے پاس',
  'choice.concernStage.senior-leader': 'سکول کے سینئر رہنما کے پاس',
  'choice.concernStage.panel': 'پینل کے پاس',
  'choice.concernStage.elsewhere': 'کہیں اور',

  'choice.documentKind.report': 'رپورٹ',
  'choice.documentKind.assessment': 'جانچ',
  'choice.documentKind.letter': 'خط',
  'choice.documentKind.voice': 'بچے یا گھر والوں کی اپنی چیز',
  'choice.documentKind.photo': 'تصویر',
  'choice.documentKind.plan': 'منصوبہ',
  'choice.documentKind.other': 'کچھ اور',

  'choice.otherPlanKind.health-care': 'صحت کی دیکھ بھال کا منصوبہ',
  'choice.otherPlanKind.personal-education': 'ذاتی تعلیمی منصوبہ (PEP)',
  'choice.otherPlanKind.pastoral': 'دل جوئی اور خیال رکھنے کا منصوبہ',
  'choice.otherPlanKind.early-help': 'ابتدائی مدد (early help) کا منصوبہ',
  'choice.otherPlanKind.child-in-need': 'ضرورت مند بچے (child in need) کا منصوبہ',
  'choice.otherPlanKind.behaviour': 'رویے کا منصوبہ',
  'choice.otherPlanKind.risk-assessment': 'خطرے کا اندازہ (risk assessment)',
  'choice.otherPlanKind.evacuation': 'ہنگامی حالت میں باہر نکلنے کا منصوبہ',
  'choice.otherPlanKind.careers': 'پیشے کے انتخاب کا منصوبہ',
  'choice.otherPlanKind.other': 'دوسرا منصوبہ',
} as const satisfies MessagePack;
