/** The words of the plan editor, in Arabic: commands as nouns, readers addressed politely in the plural. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'لا توجد خطة لعرضها بعد.',
  'editor.unreadable': 'لا يمكن فتح هذه الخطة، لأنها ليست مكتوبة بصيغة خطة.',

  'editor.nav': 'أجزاء الخطة',
  'editor.nav.menu': 'جميع أجزاء الخطة',
  'editor.nav.position': 'الجزء {index} من {total}',
  'editor.nav.previous': 'السابق',
  'editor.nav.next': 'التالي',
  'editor.group.child': 'الطفل',
  'editor.group.support': 'الدعم',
  'editor.group.around': 'الأشخاص والأماكن',
  'editor.group.record': 'السجلّ',

  'editor.state.errors': {
    zero: 'لا شيء للتصحيح',
    one: 'أمر واحد للتصحيح',
    two: 'أمران للتصحيح',
    few: '{count} أمور للتصحيح',
    many: '{count} أمرًا للتصحيح',
    other: '{count} أمر للتصحيح',
  },
  'editor.state.findings': {
    zero: 'لا اقتراحات',
    one: 'اقتراح واحد',
    two: 'اقتراحان',
    few: '{count} اقتراحات',
    many: '{count} اقتراحًا',
    other: '{count} اقتراح',
  },
  'editor.state.empty': 'لا شيء بعد',
  'editor.state.complete': 'مكتمل',

  'editor.undo': 'تراجع',
  'editor.redo': 'إعادة',
  'editor.undone': 'تم التراجع عن التغيير في «{section}».',
  'editor.redone': 'أُعيد التغيير في «{section}».',
  'editor.save': 'حفظ الخطة',
  'editor.saving': 'جارٍ الحفظ…',
  'editor.saved': 'تم الحفظ.',
  'editor.soon': 'لحظة من فضلكم: سيتم ذلك فور أن تصبح الصفحة جاهزة.',
  'editor.behind': 'ما كتبتموه ما زال قيد الإدخال. يُرجى المحاولة من جديد بعد لحظة.',
  'editor.unready.title': 'لا يمكن حفظ تغييراتكم بعد',
  'editor.unready.text':
    'لم يُحمَّل جزء من هذه الصفحة. ما تكتبونه يبقى هنا، ويدخل في الخطة فور وصول ذلك الجزء. يُرجى التأكد من الاتصال بالإنترنت؛ وتتكرر المحاولة تلقائيًّا.',
  'editor.unready.code': 'رمز لمن يساعدكم: {code}',
  'editor.unsaved': 'لديكم تغييرات لم تُحفظ بعد.',

  'editor.failed.title': 'تعذّر حفظ الخطة',
  'editor.failed.again': 'المحاولة من جديد',
  'editor.invalid.title': 'لم تُقبل الخطة على صورتها الحالية',
  'editor.summary.title': 'بعض الأمور تحتاج إلى تصحيح قبل حفظ الخطة',
  'editor.missing': 'لا توجد خطة هنا بعد، والاستمارة تحتاج إلى خطة.',
  'editor.findings-block': {
    zero: 'لا شيء في الخطة يجب تصحيحه قبل الإرسال.',
    one: 'في الخطة أمر واحد يجب تصحيحه قبل الإرسال.',
    two: 'في الخطة أمران يجب تصحيحهما قبل الإرسال.',
    few: 'في الخطة {count} أمور يجب تصحيحها قبل الإرسال.',
    many: 'في الخطة {count} أمرًا يجب تصحيحها قبل الإرسال.',
    other: 'في الخطة {count} أمر يجب تصحيحها قبل الإرسال.',
  },
  'editor.invalid': 'لا يمكن حفظ بعض ما كُتب حتى الآن.',

  'editor.line.add': 'إضافة {thing}',
  'editor.line.remove': 'حذف',
  'editor.line.remove.name': 'حذف «{name}»',
  'editor.line.up.name': 'نقل «{name}» إلى أعلى',
  'editor.line.down.name': 'نقل «{name}» إلى أسفل',
  'editor.line.new': 'سطر جديد: {thing}',
  'editor.line.draft': 'ليس جزءًا من الخطة حتى يكتمل',
  'editor.line.removed': 'حُذف السطر «{name}». يمكن إرجاعه بالضغط على «تراجع».',
  'editor.line.moved': 'نُقل السطر «{name}» إلى الموضع {index} من {total}.',
  'editor.line.first': 'السطر «{name}» هو الأول بالفعل.',
  'editor.line.last': 'السطر «{name}» هو الأخير بالفعل.',
  'editor.line.added': 'أُضيف سطر جديد في آخر القائمة.',
  'editor.line.kept.reviews':
    'يبقى السطر «{name}» لأن سجلّ إحدى المراجعات يذكره. يمكنكم بدلًا من ذلك وضع علامة عليه بأنه توقّف أو انتهى.',
  'editor.line.kept.agreements': 'يبقى السطر «{name}» لأن جواب أحدهم عن الخطة يذكره.',
  'editor.list.empty': 'لا شيء هنا بعد.',
  'editor.withheld': 'غير معروض لكم. {reason}',
  'editor.restricted': 'محجوب عن بعض القرّاء: {reason}',

  'editor.read-only': 'يمكنكم قراءة هذا الجزء. {reason}',
  'editor.disabled': 'لا يمكن تغيير الخطة في الوقت الحالي.',
  'editor.nothing': 'لم يُملأ',

  'editor.suggesting':
    'أنتم تقترحون تغييرات يمكن لشخص آخر قبولها: استعملوا «تعليق» عند السطر المقصود.',
} as const satisfies MessagePack;
