/** The viewer’s words to the child or young person, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const you: MessagePack = {
  'you.viewer.year': 'سنتك الدراسية',
  'you.viewer.setting': 'مكان تعلّمك',

  'you.viewer.own-words': 'بكلماتك',
  'you.viewer.family-words': 'من أسرتك',
  'you.viewer.voice.earlier': 'ما سبق أن قيل منك ومن أسرتك',

  'you.viewer.about': 'عنك',
  'you.viewer.about.strengths': 'نقاط قوتك',
  'you.viewer.about.whatWorks': 'ما ينفعك',
  'you.viewer.about.mattersToMe': 'ما يهمّك',
  'you.viewer.about.interests': 'اهتماماتك',
  'you.viewer.about.aspirations': 'آمالك',

  'you.viewer.communication': 'طريقة تواصلك',
  'you.viewer.communication.methods': 'طريقتك في التعبير',
  'you.viewer.communication.languages': 'لغاتك',
  'you.viewer.communication.formats': 'كيف يحسن تقديم المعلومات لك',

  'you.viewer.adults': 'ما يفعله الكبار من أجلك',
  'you.viewer.adults.earlier': {
    zero: 'ما لم يعد الكبار يفعلونه ({count})',
    one: 'ما لم يعد الكبار يفعلونه ({count})',
    two: 'ما لم يعد الكبار يفعلونه ({count})',
    few: 'ما لم يعد الكبار يفعلونه ({count})',
    many: 'ما لم يعد الكبار يفعلونه ({count})',
    other: 'ما لم يعد الكبار يفعلونه ({count})',
  },

  'you.viewer.outcomes': 'ما نعمل معك على تحقيقه',
  'you.viewer.outcome.now': 'أين وصلت الآن',
  'you.viewer.outcome.target': 'كيف نعرف معًا أنه تحقق',
  'you.viewer.outcome.help': 'المساعدة المقدّمة لك في هذا',

  'you.viewer.detail': 'بقية خطتك',
  'you.viewer.barrier.impact': 'ما يعنيه ذلك لك',
  'you.viewer.provision.ehcp-note':
    'بعض هذه المساعدة يأتي من خطة التعليم والصحة والرعاية (EHC plan) الخاصة بك. الحق القانوني في المساعدة مثبت في تلك الخطة، أما هذه الخطة فتبيّن كيف تُقدَّم.',
  'you.viewer.people.known-since': 'على معرفة بك منذ {month}',
  'you.viewer.base.mainstream': 'مشاركتك مع الجميع',
  'you.viewer.transition.people': 'أشخاص يمكنك سؤالهم',
  'you.viewer.plan.full-name': 'اسمك الكامل',
  'you.viewer.plan.pronouns': 'الضمائر التي تناسبك',
  'you.viewer.plan.born': 'تاريخ ميلادك',
  'you.viewer.plan.why': 'سبب وجود خطة لك',
  'you.viewer.plan.sen-provision': 'لديك مساعدة إضافية أو مختلفة عما يحصل عليه الآخرون',
  'you.viewer.plan.settings': 'مكان تعلّمك الآن وسابقًا',
  'you.viewer.plan.layers-note':
    'الطبقات ليست درجات سلّم. يمكن أن يكون لك دعم من عدة طبقات في الوقت نفسه.',

  'you.viewer.withheld': 'ما لا يظهر في نسختك',
  'you.viewer.withheld.lead': 'بعض أجزاء الخطة لا تظهر في نسختك. في ما يلي بيان بها وبالسبب.',

  'you.part.person': 'أنت',
  'you.part.about': 'عنك',
  'you.part.about.strengths': 'نقاط قوتك',
  'you.part.about.interests': 'اهتماماتك',
  'you.part.about.mattersToMe': 'ما يهمّك',
  'you.part.about.whatWorks': 'ما ينفعك',
  'you.part.about.aspirations': 'آمالك',
  'you.part.basis': 'سبب وجود خطة لك',
  'you.part.voices': 'بكلماتك',
  'you.part.barriers': 'العقبات أمامك',
  'you.part.adjustments': 'ما يفعله الكبار من أجلك',
  'you.part.provision': 'المساعدة المقدّمة لك',
  'you.part.outcomes': 'ما نعمل معك على تحقيقه',
  'you.part.delivery': 'هل قُدّمت لك المساعدة؟',
  'you.part.progress': 'تقدّمك',
  'you.part.people': 'الأشخاص من حولك',

  'you.choice.speaker.child': 'أنت',
  'you.choice.speaker.family': 'أسرتك',
  'you.choice.party.child': 'أنت',
  'you.choice.party.family': 'أسرتك',
  'you.choice.recipient.staff': 'للموظفين الذين يعملون معك',
  'you.choice.deliveryReason.child-absent': 'بسبب غيابك',
  'you.choice.deliveryReason.child-declined': 'كان ذلك اختيارك',
  'you.choice.progressKind.child-view': 'رأيك',
  'you.choice.documentKind.voice': 'منك أو من أسرتك',
};
