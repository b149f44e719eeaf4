/** The viewer’s first page, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const viewer: MessagePack = {
  'viewer.empty': 'لا توجد خطة لعرضها بعد.',

  'viewer.for.child': 'نسختك الخاصة',
  'viewer.for.young-person': 'نسختك الخاصة',
  'viewer.for.parent': 'نسخة أولياء الأمور ومقدّمي الرعاية',
  'viewer.for.class-teacher': 'نسخة المعلّمين',
  'viewer.for.teaching-assistant': 'نسخة مساعدي المعلّمين',
  'viewer.for.senco': 'نسخة منسق الاحتياجات الخاصة (SENCO)',
  'viewer.for.leader': 'نسخة كبار المسؤولين',
  'viewer.for.governor': 'نسخة مجلس إدارة المدرسة',
  'viewer.for.inspector': 'نسخة المفتشين',
  'viewer.for.external-professional': 'نسخة المختصين من خارج المدرسة',
  'viewer.for.local-authority': 'نسخة السلطة المحلية',
  'viewer.for.receiving-setting': 'نسخة مكان التعلّم التالي',
  'viewer.for.complaints-panel': 'نسخة لجنة الشكاوى',

  'viewer.year': 'السنة الدراسية',
  'viewer.setting': 'مكان التعلّم',
  'viewer.next': 'لقاؤنا القادم',
  'viewer.next.passed': 'كان من المقرر عقد اجتماع في {date}، ولم يُكتب ما دار فيه بعد.',
  'viewer.next.due': 'لم يُحدَّد يوم بعد. موعد المراجعة القادمة أقصاه {date}.',
  'viewer.next.overdue': 'لم يُحدَّد يوم بعد. كان يجب أن تُعقد المراجعة بحلول {date}.',
  'viewer.next.none': 'لم يُحدَّد يوم بعد.',
  'viewer.next.closed': 'هذه الخطة مغلقة.',

  'viewer.own-words': 'بكلمات {name}',
  'viewer.family-words': 'من الأسرة',
  'viewer.voice.written-down': 'تدوين: {person}',
  'viewer.voice.in-language': 'باللغة: {language}',

  'viewer.about': 'لنتعرّف على {name}',
  'viewer.about.strengths': 'نقاط القوة',
  'viewer.about.whatWorks': 'ما ينفع',
  'viewer.about.mattersToMe': 'ما يهمّني',
  'viewer.about.interests': 'الاهتمامات',
  'viewer.about.aspirations': 'الآمال',
  'viewer.said-by': 'الكلام من: {person}',

  'viewer.communication': 'كيف يكون التواصل مع {name}',
  'viewer.communication.methods': 'طرق التواصل',
  'viewer.communication.languages': 'اللغات',
  'viewer.communication.formats': 'نرجو تقديم المعلومات بهذا الشكل',

  'viewer.adults': 'ما يفعله الكبار',
  'viewer.adults.lead': 'كل يوم، من دون أن يُطلب منهم.',
  'viewer.adults.owner': 'المسؤول عن ذلك: {person}',
  'viewer.adults.earlier': {
    zero: 'لم يعد معمولًا به ({count})',
    one: 'لم يعد معمولًا به ({count})',
    two: 'لم يعد معمولًا به ({count})',
    few: 'لم يعد معمولًا به ({count})',
    many: 'لم يعد معمولًا به ({count})',
    other: 'لم يعد معمولًا به ({count})',
  },
  'viewer.adults.since': 'منذ {date}',
  'viewer.adults.until': 'حتى {date}',
  'viewer.adults.checked': 'آخر مرة جرى التأكد فيها: {date}',

  'viewer.outcomes': 'ما نعمل على تحقيقه',
  'viewer.outcome.now': 'أين وصل العمل مع {name} الآن',
  'viewer.outcome.target': 'كيف سنعرف أنه تحقق',
  'viewer.outcome.due': 'بحلول {date}',
  'viewer.outcome.judged': 'نتيجة آخر تقييم: {achievement}',
  'viewer.outcome.help': 'المساعدة لتحقيق ذلك',
  'viewer.outcome.no-help': 'لم تُكتب بعد أي مساعدة إضافية لهذا الأمر.',
  'viewer.outcomes.earlier': {
    zero: 'ما اكتمل أو توقف ({count})',
    one: 'ما اكتمل أو توقف ({count})',
    two: 'ما اكتمل أو توقف ({count})',
    few: 'ما اكتمل أو توقف ({count})',
    many: 'ما اكتمل أو توقف ({count})',
    other: 'ما اكتمل أو توقف ({count})',
  },

  'viewer.provision.ehcp': 'من خطة التعليم والصحة والرعاية (EHC plan)',
  'viewer.provision.amount': {
    zero: 'لا جلسات {per}، ومدة الجلسة بالدقائق: {minutes}',
    one: 'جلسة واحدة {per}، مدتها بالدقائق: {minutes}',
    two: 'جلستان {per}، مدة كل منهما بالدقائق: {minutes}',
    few: '{count} جلسات {per}، مدة كل منها بالدقائق: {minutes}',
    many: '{count} جلسة {per}، مدة كل منها بالدقائق: {minutes}',
    other: '{count} جلسة {per}، مدة كل منها بالدقائق: {minutes}',
  },

  'viewer.more': {
    zero: 'عرض المزيد ({count})',
    one: 'عرض المزيد ({count})',
    two: 'عرض المزيد ({count})',
    few: 'عرض المزيد ({count})',
    many: 'عرض المزيد ({count})',
    other: 'عرض المزيد ({count})',
  },

  'viewer.restricted': 'ليس للجميع',
};
