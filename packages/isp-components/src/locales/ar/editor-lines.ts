/** The words of the editor’s lists and parts: what can be done with a line, how a part stands, what is suggested, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const editorLines = {
  'editor.line.copy': 'تكرار',
  'editor.line.copy.name': 'تكرار «{name}»',
  'editor.line.copied': 'أُضيفت نسخة من «{name}» (نسخة) بعد الأصل مباشرة.',
  'editor.line.not-copied': 'تعذّر تكرار السطر «{name}».',
  'editor.line.handle': 'نقل «{name}»',
  'editor.line.handle.hint':
    'يُنقل بسحبه إلى موضع آخر. ومن لوحة المفاتيح: مفتاح المسافة، ثم اختيار الموضع بسهمَي الأعلى والأسفل، ثم مفتاح المسافة من جديد.',
  'editor.line.gone': 'حُذف السطر «{name}».',
  'editor.line.restore': 'تراجع',
  'editor.line.restore.name': 'تراجع: إرجاع «{name}»',
  'editor.line.adapted': 'مقتبس بتصرّف من: {source}',
  'editor.line.adapted.link': 'مقتبس بتصرّف من: {source} (يُفتح في علامة تبويب جديدة)',

  'editor.starter.open': 'البدء من فكرة',
  'editor.starter.begun':
    'أُضيف سطر جديد من فكرة مصدرها: {source}. يُرجى تغيير كلماتها حتى تناسب هذا الطفل.',
  'editor.starter.not-loaded': 'تعذّر تحميل الأفكار. يُرجى المحاولة من جديد بعد قليل.',
  'editor.error.not-adapted':
    'يُرجى تغيير «{label}» ليناسب هذا الطفل: النص حتى الآن هو الفكرة وحدها.',

  'editor.state.withheld': 'غير معروض لكم',
  'editor.state.read-only': 'للقراءة',
  'editor.state.attention': {
    zero: 'لا شيء يستحق النظر',
    one: 'أمر واحد يستحق النظر',
    two: 'أمران يستحقان النظر',
    few: '{count} أمور تستحق النظر',
    many: '{count} أمرًا تستحق النظر',
    other: '{count} أمر تستحق النظر',
  },
  'editor.state.started': 'بدأ العمل فيه',
  'editor.state.done': 'تم ملؤه',
  'editor.state.entries': {
    zero: 'لا أسطر',
    one: 'سطر واحد',
    two: 'سطران',
    few: '{count} أسطر',
    many: '{count} سطرًا',
    other: '{count} سطر',
  },
  'editor.state.both': '{state}، {entries}',

  'editor.advice.about': 'عن «{name}»',
  'editor.advice.more': {
    zero: 'لا اقتراحات',
    one: 'اقتراح واحد',
    two: 'اقتراحان',
    few: '{count} اقتراحات',
    many: '{count} اقتراحًا',
    other: '{count} اقتراح',
  },
  'editor.advice.why': 'السبب، وما ينفع',
  'editor.advice.why.name': 'السبب، وما ينفع: {message}',
} as const satisfies MessagePack;
