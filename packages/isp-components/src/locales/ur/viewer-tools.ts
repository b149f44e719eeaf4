/** What a reader can do with a plan, and what has changed in it, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const viewerTools = {
  'viewer.tools': 'اس منصوبے کے ساتھ آپ یہ کر سکتے ہیں',
  'viewer.copy': 'متن کاپی کریں',
  'viewer.copy.done': 'متن کاپی ہو گیا۔ جہاں ضرورت ہو وہاں پیسٹ کر لیں۔',
  'viewer.copy.refused.title': 'خود کاپی کر لیں',
  'viewer.copy.refused':
    'آپ کے براؤزر نے اس صفحے کو کاپی کرنے کی اجازت نہیں دی۔ متن یہاں ہے اور پہلے سے منتخب ہے: Ctrl اور C دبائیں، یا اس پر انگلی دبائے رکھیں۔',
  'viewer.copy.close': 'متن بند کریں',
  'viewer.copy.failed': 'ابھی متن تیار نہیں ہو سکا۔ کچھ ضائع نہیں ہوا: دوبارہ کوشش کریں۔',

  'viewer.read': 'پڑھ کر سنائیں',
  'viewer.read.pause': 'ذرا رکیں',
  'viewer.read.resume': 'آگے پڑھیں',
  'viewer.read.stop': 'پڑھنا بند کریں',
  'viewer.read.state.reading': 'پڑھ کر سنایا جا رہا ہے۔',
  'viewer.read.state.paused': 'پڑھنا ذرا دیر کے لیے رکا ہوا ہے۔',
  'viewer.read.state.stopped': 'پڑھنا بند ہو گیا۔',
  'viewer.read.state.done': 'یہ پہلا صفحہ تھا۔',

  'viewer.changes': 'کیا بدلا ہے',
  'viewer.changes.since': '{date} کے بعد کیا بدلا ہے',
  'viewer.changes.none': 'اس کاپی میں جو نظر آتا ہے، اس میں کچھ نہیں بدلا۔',
  'viewer.changes.more': { one: 'اور {count} مزید تبدیلی', other: 'اور {count} مزید تبدیلیاں' },
  'viewer.changes.go': 'وہاں جائیں',
  'viewer.changes.unreadable':
    'پرانا منصوبہ پڑھا نہیں جا سکا، اس لیے تبدیلیاں نہیں دکھائی جا رہیں۔',

  'viewer.mark.new': 'نیا',
  'viewer.mark.new-since': '{date} کے بعد سے نیا',
  'viewer.mark.changed': 'بدلا ہوا',
  'viewer.mark.changed-since': '{date} کے بعد بدلا',
  'viewer.anchor': 'اس سطر کا لنک',

  'viewer.findings.partial':
    'جانچ صرف وہی دیکھتی ہے جو اس کاپی میں ہے۔ جو اس کاپی میں نہیں دکھایا گیا، اسے وہ نہیں دیکھ سکتی۔',
} as const satisfies MessagePack;
