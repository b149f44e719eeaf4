/** The words of the editor’s lists and parts, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const editorLines = {
  'editor.line.copy': 'نقل بنائیں',
  'editor.line.copy.name': '“{name}” کی نقل بنائیں',
  'editor.line.copied': '“{name}” کی نقل بن گئی، اس کے فوراً بعد۔',
  'editor.line.not-copied': '“{name}” کی نقل نہیں بن سکی۔',
  'editor.line.handle': '“{name}” کی جگہ بدلیں',
  'editor.line.handle.hint':
    'اسے کھینچ کر دوسری جگہ لے جائیں۔ کی بورڈ سے: Space دبائیں، اوپر نیچے کے تیروں سے جگہ چنیں، اور پھر Space دبائیں۔',
  'editor.line.gone': '“{name}” ہٹا دیا گیا۔',
  'editor.line.restore': 'واپس لائیں',
  'editor.line.restore.name': '“{name}” واپس لائیں',
  'editor.line.adapted': 'ماخذ: {source}',
  'editor.line.adapted.link': 'ماخذ: {source} (نئے ٹیب میں کھلے گا)',

  'editor.starter.open': 'کسی خیال سے شروع کریں',
  'editor.starter.begun':
    '{source} کے ایک خیال سے نیا اندراج شروع ہوا۔ اس کے الفاظ ایسے بدلیں کہ وہ اس بچے کے لیے ٹھیک ہوں۔',
  'editor.starter.not-loaded': 'خیالات کی فہرست نہیں آ سکی۔ تھوڑی دیر میں دوبارہ کوشش کریں۔',
  'editor.error.not-adapted':
    '“{label}” کو ایسے بدلیں کہ وہ اس بچے کے لیے ٹھیک ہو: ابھی یہ صرف ایک خیال ہے۔',

  'editor.state.withheld': 'آپ کو نہیں دکھایا جاتا',
  'editor.state.read-only': 'صرف پڑھنے کے لیے',
  'editor.state.attention': {
    one: '{count} بات دیکھنے کی ہے',
    other: '{count} باتیں دیکھنے کی ہیں',
  },
  'editor.state.started': 'شروع ہو گیا',
  'editor.state.done': 'بھرا ہوا',
  'editor.state.entries': { one: '{count} اندراج', other: '{count} اندراجات' },
  'editor.state.both': '{state}، {entries}',

  'editor.advice.about': '“{name}” کے بارے میں',
  'editor.advice.more': { one: '{count} تجویز', other: '{count} تجاویز' },
  'editor.advice.why': 'کیوں، اور کیا چیز مدد دیتی ہے',
  'editor.advice.why.name': 'کیوں، اور کیا چیز مدد دیتی ہے: {message}',
} as const satisfies MessagePack;
