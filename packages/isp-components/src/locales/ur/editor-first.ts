/** The part of the plan which the editor opens with, and the list of the others, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const editorFirst = {
  'editor.group.others': 'مشورے اور دوسرے منصوبے',
  'editor.group.plan': 'یہ منصوبہ',
  'editor.nav.more': 'مزید حصے، مدد کے منصوبے کے لیے',
  'editor.later': 'یہ حصہ آ رہا ہے۔ اگر نہ آئے تو انٹرنیٹ دیکھ لیں اور حصہ دوبارہ کھولیں۔',

  'editor.about.intro':
    'یہاں سے شروع کریں: بچہ کون ہے، ایسے الفاظ میں جو بچہ اور گھر والے خود استعمال کریں۔',
  'editor.about.strengths.hint': 'بچہ کس بات میں اچھا ہے، اور لوگ کیا پسند کرتے اور سراہتے ہیں۔',
  'editor.about.interests': 'دلچسپیاں',
  'editor.about.interests.hint': 'بچے کو کس چیز میں مزہ آتا ہے۔',
  'editor.about.mattersToMe.hint': 'بچے کے لیے کیا اہم ہے، جہاں ہو سکے اس کے اپنے الفاظ میں۔',
  'editor.about.whatWorks.hint': 'کیا چیز مدد دیتی ہے، ہر اس شخص کے لیے جو بچے سے پہلی بار ملے۔',
  'editor.about.aspirations.hint': 'بچے کی امیدیں، قریب کی بھی اور دور کی بھی۔',
  'editor.point.text': 'ایک دو جملوں میں',
  'editor.point.saidBy': 'یہ کس نے کہا',
  'editor.thing.strength': 'خوبی',
  'editor.thing.interest': 'دلچسپی',
  'editor.thing.matter': 'کوئی اہم بات',
  'editor.thing.works': 'کوئی کام آنے والی بات',
  'editor.thing.hope': 'امید',
} as const satisfies MessagePack;
