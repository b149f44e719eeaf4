/** The words of the plan editor, in Urdu. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'ابھی دکھانے کے لیے کوئی منصوبہ نہیں۔',
  'editor.unreadable': 'یہ منصوبہ کھل نہیں سکتا، کیونکہ یہ منصوبے کی شکل میں نہیں ہے۔',

  'editor.nav': 'منصوبے کے حصے',
  'editor.nav.menu': 'منصوبے کے تمام حصے',
  'editor.nav.position': '{total} میں سے حصہ {index}',
  'editor.nav.previous': 'پچھلا',
  'editor.nav.next': 'اگلا',
  'editor.group.child': 'بچہ',
  'editor.group.support': 'مدد',
  'editor.group.around': 'لوگ اور جگہیں',
  'editor.group.record': 'ریکارڈ',

  'editor.state.errors': { one: '{count} بات درست کرنی ہے', other: '{count} باتیں درست کرنی ہیں' },
  'editor.state.findings': { one: '{count} تجویز', other: '{count} تجاویز' },
  'editor.state.empty': 'ابھی کچھ نہیں',
  'editor.state.complete': 'مکمل',

  'editor.undo': 'پہلے جیسا کریں',
  'editor.redo': 'پھر سے کریں',
  'editor.undone': 'پہلے جیسا کر دیا گیا، “{section}” میں۔',
  'editor.redone': 'پھر سے کر دیا گیا، “{section}” میں۔',
  'editor.save': 'منصوبہ محفوظ کریں',
  'editor.saving': 'محفوظ ہو رہا ہے…',
  'editor.saved': 'محفوظ ہو گیا۔',
  'editor.soon': 'ایک لمحہ: صفحہ تیار ہوتے ہی یہ ہو جائے گا۔',
  'editor.behind': 'جو آپ نے لکھا وہ ابھی شامل ہو رہا ہے۔ ایک لمحے بعد دوبارہ کوشش کریں۔',
  'editor.unready.title': 'آپ کی تبدیلیاں ابھی محفوظ نہیں ہو سکتیں',
  'editor.unready.text':
    'اس صفحے کا ایک حصہ نہیں آیا۔ جو آپ لکھتے ہیں وہ یہیں رہتا ہے، اور وہ حصہ آتے ہی منصوبے میں شامل ہو جاتا ہے۔ دیکھیں کہ آپ کا انٹرنیٹ چل رہا ہے؛ کوشش خود بخود دوبارہ ہوتی ہے۔',
  'editor.unready.code': 'مدد کرنے والے کے لیے کوڈ: {code}',
  'editor.unsaved': 'آپ کی کچھ تبدیلیاں ابھی محفوظ نہیں ہوئیں۔',

  'editor.failed.title': 'منصوبہ محفوظ نہیں ہو سکا',
  'editor.failed.again': 'دوبارہ کوشش کریں',
  'editor.invalid.title': 'منصوبہ اس حالت میں قبول نہیں ہوا',
  'editor.summary.title': 'منصوبہ محفوظ کرنے سے پہلے کچھ باتیں درست کرنی ہیں',
  'editor.missing': 'یہاں ابھی کوئی منصوبہ نہیں، اور فارم کو منصوبہ چاہیے۔',
  'editor.findings-block': {
    one: 'یہ بھیجنے سے پہلے منصوبے میں ایک بات درست کرنی لازمی ہے۔',
    other: 'یہ بھیجنے سے پہلے منصوبے میں {count} باتیں درست کرنی لازمی ہیں۔',
  },
  'editor.invalid': 'لکھی ہوئی کچھ باتیں ابھی محفوظ نہیں ہو سکتیں۔',

  'editor.line.add': '{thing} شامل کریں',
  'editor.line.remove': 'ہٹائیں',
  'editor.line.remove.name': '“{name}” ہٹائیں',
  'editor.line.up.name': '“{name}” اوپر کریں',
  'editor.line.down.name': '“{name}” نیچے کریں',
  'editor.line.new': 'نیا اندراج: {thing}',
  'editor.line.draft': 'مکمل ہونے تک منصوبے میں شامل نہیں',
  'editor.line.removed': '“{name}” ہٹا دیا گیا۔ “پہلے جیسا کریں” اسے واپس لے آئے گا۔',
  'editor.line.moved': '“{name}” کو {total} میں سے جگہ {index} پر رکھ دیا گیا۔',
  'editor.line.first': '“{name}” پہلے ہی سب سے اوپر ہے۔',
  'editor.line.last': '“{name}” پہلے ہی سب سے نیچے ہے۔',
  'editor.line.added': 'فہرست کے آخر میں نیا اندراج شامل ہو گیا۔',
  'editor.line.kept.reviews':
    '“{name}” رہے گا، کیونکہ ایک جائزے کے ریکارڈ میں اس کا ذکر ہے۔ آپ اسے رکا ہوا یا ختم شدہ لکھ سکتے ہیں۔',
  'editor.line.kept.agreements': '“{name}” رہے گا، کیونکہ منصوبے پر کسی کے جواب میں اس کا ذکر ہے۔',
  'editor.list.empty': 'یہاں ابھی کچھ نہیں۔',
  'editor.withheld': 'آپ کو نہیں دکھایا جاتا۔ {reason}',
  'editor.restricted': 'کچھ پڑھنے والوں کو نہیں دکھایا جاتا: {reason}',

  'editor.read-only': 'آپ یہ حصہ پڑھ سکتے ہیں۔ {reason}',
  'editor.disabled': 'اس وقت منصوبہ بدلا نہیں جا سکتا۔',
  'editor.nothing': 'نہیں بھرا گیا',

  'editor.suggesting':
    'آپ تبدیلیاں تجویز کر رہے ہیں، جنہیں کوئی اور منظور کر سکتا ہے: جس سطر کے بارے میں ہو، وہاں “تبصرہ” استعمال کریں۔',
} as const satisfies MessagePack;
