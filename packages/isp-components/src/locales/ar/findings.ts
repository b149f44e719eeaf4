/** The finding list, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const findings: MessagePack = {
  'findings.title': 'ما يقوله الفحص',
  'findings.note': 'هذه نصائح مع أسبابها. القرار للناس.',

  'findings.none': 'لم يُفحص أي شيء بعد.',
  'findings.clear': 'لم يجد الفحص ما يحتاج إلى إصلاح. أنتم من يعرف الطفل، لا الفحص.',

  'findings.count.to-do': {
    zero: 'لا شيء للتنفيذ',
    one: 'أمر واحد للتنفيذ',
    two: 'أمران للتنفيذ',
    few: '{count} أمور للتنفيذ',
    many: '{count} أمرًا للتنفيذ',
    other: '{count} أمر للتنفيذ',
  },
  'findings.count.ask': {
    zero: 'لا شيء يُترك لتقديركم',
    one: 'أمر واحد متروك لتقديركم',
    two: 'أمران متروكان لتقديركم',
    few: '{count} أمور متروكة لتقديركم',
    many: '{count} أمرًا متروكًا لتقديركم',
    other: '{count} أمر متروك لتقديركم',
  },
  'findings.count.pass': {
    zero: 'لا شيء أُحسن عمله بعد',
    one: 'أمر واحد أُحسن عمله',
    two: 'أمران أُحسن عملهما',
    few: '{count} أمور أُحسن عملها',
    many: '{count} أمرًا أُحسن عمله',
    other: '{count} أمر أُحسن عمله',
  },

  'findings.group.must': 'واجب',
  'findings.group.should': 'ينبغي فعله',
  'findings.group.consider': 'يستحق النظر فيه',
  'findings.group.ask': 'متروك لتقديركم',
  'findings.group.pass': 'أُحسن عمله',

  'findings.why': 'لماذا هذا مهم',
  'findings.help': 'ما ينبغي فعله',
  'findings.family-help': 'ما يحقّ لكم توقّعه',
  'findings.sources': 'مصدر هذا الكلام',
  'findings.source': '{title}، {at}',
  'findings.go': 'الانتقال إلى: {place}',
  'findings.times': {
    zero: '{message}',
    one: '{message}',
    two: '{message} (مرتان)',
    few: '{message} ({count} مرات)',
    many: '{message} ({count} مرة)',
    other: '{message} ({count} مرة)',
  },

  'findings.standing.law': 'قانون',
  'findings.standing.guidance': 'إرشادات',
  'findings.standing.proposed': 'اقتراح قد يتغيّر',
  'findings.standing.advice': 'نصيحة',
};
