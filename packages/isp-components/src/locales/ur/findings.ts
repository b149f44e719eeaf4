/** The words of the finding list, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const findings = {
  'findings.title': 'جانچ کیا کہتی ہے',
  'findings.note': 'یہ مشورہ ہے، وجہ کے ساتھ۔ فیصلہ لوگ کرتے ہیں۔',

  'findings.none': 'ابھی کوئی جانچ نہیں ہوئی۔',
  'findings.clear':
    'جانچ میں ایسی کوئی بات نہیں ملی جسے درست کرنا ہو۔ بچے کو آپ جانتے ہیں، یہ جانچ نہیں جانتی۔',

  'findings.count.to-do': { one: '{count} کام کرنا ہے', other: '{count} کام کرنے ہیں' },
  'findings.count.ask': {
    one: '{count} بات آپ کے فیصلے کے لیے',
    other: '{count} باتیں آپ کے فیصلے کے لیے',
  },
  'findings.count.pass': { one: '{count} بات اچھی ہوئی', other: '{count} باتیں اچھی ہوئیں' },

  'findings.group.must': 'یہ کرنا لازمی ہے',
  'findings.group.should': 'یہ کرنا چاہیے',
  'findings.group.consider': 'اس پر سوچنا اچھا ہو گا',
  'findings.group.ask': 'یہ فیصلہ آپ کا ہے',
  'findings.group.pass': 'یہ اچھا ہوا',

  'findings.why': 'یہ کیوں اہم ہے',
  'findings.help': 'کیا کریں',
  'findings.family-help': 'آپ کیا توقع رکھ سکتے ہیں',
  'findings.sources': 'یہ بات کہاں سے آئی',
  'findings.source': '{title}، {at}',
  'findings.go': '{place} پر جائیں',
  'findings.times': { one: '{message}', other: '{message} ({count} بار)' },

  'findings.standing.law': 'قانون',
  'findings.standing.guidance': 'رہنمائی',
  'findings.standing.proposed': 'تجویز، جو بدل سکتی ہے',
  'findings.standing.advice': 'مشورہ',
} as const satisfies MessagePack;
