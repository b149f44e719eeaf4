/** What a reader can do with a plan, and what has changed in it, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const viewerTools: MessagePack = {
  'viewer.tools': 'ما يمكن فعله بهذه الخطة',
  'viewer.copy': 'نسخ النص',
  'viewer.copy.done': 'نُسخ النص. يمكنكم لصقه حيث تحتاجون إليه.',
  'viewer.copy.refused.title': 'يمكنكم نسخه بأنفسكم',
  'viewer.copy.refused':
    'لم يسمح المتصفح لهذه الصفحة بالنسخ. النص هنا وقد حُدّد بالفعل: اضغطوا على Ctrl وC، أو اضغطوا عليه مطوّلًا بالإصبع.',
  'viewer.copy.close': 'إغلاق النص',
  'viewer.copy.failed': 'تعذّر إعداد النص الآن. لم يضِع أي شيء: يرجى المحاولة من جديد.',

  'viewer.read': 'القراءة بصوت مسموع',
  'viewer.read.pause': 'إيقاف مؤقت',
  'viewer.read.resume': 'متابعة القراءة',
  'viewer.read.stop': 'إيقاف القراءة',
  'viewer.read.state.reading': 'القراءة جارية بصوت مسموع.',
  'viewer.read.state.paused': 'القراءة متوقفة مؤقتًا.',
  'viewer.read.state.stopped': 'توقفت القراءة.',
  'viewer.read.state.done': 'كانت هذه الصفحة الأولى.',

  'viewer.changes': 'ما الذي تغيّر',
  'viewer.changes.since': 'ما الذي تغيّر منذ {date}',
  'viewer.changes.none': 'لم يتغيّر شيء مما تعرضه هذه النسخة.',
  'viewer.changes.more': {
    zero: 'ولا تغييرات أخرى',
    one: 'وتغيير واحد آخر',
    two: 'وتغييران آخران',
    few: 'و{count} تغييرات أخرى',
    many: 'و{count} تغييرًا آخر',
    other: 'و{count} تغيير آخر',
  },
  'viewer.changes.go': 'الانتقال إليه',
  'viewer.changes.unreadable': 'تعذّرت قراءة الخطة كما كانت من قبل، ولذلك لا تظهر التغييرات.',

  'viewer.mark.new': 'جديد',
  'viewer.mark.new-since': 'جديد منذ {date}',
  'viewer.mark.changed': 'تغيّر',
  'viewer.mark.changed-since': 'تغيّر منذ {date}',
  'viewer.anchor': 'رابط إلى هذا السطر',

  'viewer.findings.partial': 'يرى الفحص ما تعرضه هذه النسخة فقط، ولا يرى ما حُجب عنها.',
};
