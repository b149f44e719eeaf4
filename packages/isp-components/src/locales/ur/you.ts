/** The viewer’s words where the reader is the child or young person, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const you = {
  'you.viewer.year': 'آپ کی جماعت',
  'you.viewer.setting': 'آپ کی پڑھائی کی جگہ',

  'you.viewer.own-words': 'آپ کے اپنے الفاظ میں',
  'you.viewer.family-words': 'آپ کے گھر والوں کی طرف سے',
  'you.viewer.voice.earlier': 'آپ نے اور آپ کے گھر والوں نے پہلے کیا کہا',

  'you.viewer.about': 'آپ کے بارے میں',
  'you.viewer.about.strengths': 'آپ کی خوبیاں',
  'you.viewer.about.whatWorks': 'آپ کے لیے کیا چیز کام آتی ہے',
  'you.viewer.about.mattersToMe': 'آپ کے لیے کیا اہم ہے',
  'you.viewer.about.interests': 'آپ کو کیا پسند ہے',
  'you.viewer.about.aspirations': 'آپ کی امیدیں',

  'you.viewer.communication': 'آپ کی بات چیت کا طریقہ',
  'you.viewer.communication.methods': 'آپ اپنی بات کیسے بتاتے ہیں',
  'you.viewer.communication.languages': 'آپ کی زبانیں',
  'you.viewer.communication.formats': 'آپ کو معلومات کس شکل میں پسند ہیں',

  'you.viewer.adults': 'بڑے آپ کے لیے کیا کرتے ہیں',
  'you.viewer.adults.earlier': {
    one: 'جو بڑے اب نہیں کرتے ({count})',
    other: 'جو بڑے اب نہیں کرتے ({count})',
  },

  'you.viewer.outcomes': 'آپ کن مقاصد پر کام کر رہے ہیں',
  'you.viewer.outcome.now': 'اس وقت آپ کہاں ہیں',
  'you.viewer.outcome.target': 'آپ کو کیسے پتا چلے گا',
  'you.viewer.outcome.help': 'اس کے لیے آپ کو ملنے والی مدد',

  'you.viewer.detail': 'آپ کے منصوبے کا باقی حصہ',
  'you.viewer.barrier.impact': 'آپ پر اس کا کیا اثر ہوتا ہے',
  'you.viewer.provision.ehcp-note':
    'اس میں سے کچھ مدد آپ کے EHC پلان سے ہے۔ اس مدد کا قانونی حق EHC پلان میں ہے۔ یہ منصوبہ بتاتا ہے کہ وہ کیسے دی جاتی ہے۔',
  'you.viewer.people.known-since': 'آپ سے {month} سے واقفیت',
  'you.viewer.base.mainstream': 'سب کے ساتھ آپ کی شرکت',
  'you.viewer.transition.people': 'جن سے آپ پوچھ سکتے ہیں',
  'you.viewer.plan.full-name': 'آپ کا پورا نام',
  'you.viewer.plan.pronouns': 'آپ کے لیے استعمال ہونے والے ضمیر',
  'you.viewer.plan.born': 'آپ کی تاریخِ پیدائش',
  'you.viewer.plan.why': 'آپ کا منصوبہ کیوں ہے',
  'you.viewer.plan.sen-provision': 'آپ کو دوسروں سے زیادہ یا مختلف مدد ملتی ہے',
  'you.viewer.plan.settings': 'آپ کی پڑھائی کی جگہیں، اب کی اور پہلے کی',
  'you.viewer.plan.layers-note':
    'یہ سطحیں سیڑھی کے زینے نہیں ہیں۔ آپ کو ایک ساتھ کئی سطحوں پر مدد مل سکتی ہے۔',

  'you.viewer.withheld': 'آپ کی کاپی میں نہیں ہے',
  'you.viewer.withheld.lead':
    'منصوبے کا کچھ حصہ آپ کی کاپی میں نہیں ہے۔ وہ کیا ہے اور کیوں، یہ یہاں لکھا ہے۔',

  'you.part.person': 'آپ',
  'you.part.about': 'آپ کے بارے میں',
  'you.part.about.strengths': 'آپ کی خوبیاں',
  'you.part.about.interests': 'آپ کو کیا پسند ہے',
  'you.part.about.mattersToMe': 'آپ کے لیے کیا اہم ہے',
  'you.part.about.whatWorks': 'آپ کے لیے کیا چیز کام آتی ہے',
  'you.part.about.aspirations': 'آپ کی امیدیں',
  'you.part.basis': 'آپ کا منصوبہ کیوں ہے',
  'you.part.voices': 'آپ کے اپنے الفاظ میں',
  'you.part.barriers': 'آپ کے لیے کیا چیز رکاوٹ بنتی ہے',
  'you.part.adjustments': 'بڑے آپ کے لیے کیا کرتے ہیں',
  'you.part.provision': 'آپ کو ملنے والی مدد',
  'you.part.outcomes': 'آپ کن مقاصد پر کام کر رہے ہیں',
  'you.part.delivery': 'کیا آپ کو مدد ملی',
  'you.part.progress': 'آپ کیسے آگے بڑھ رہے ہیں',
  'you.part.people': 'آپ کے آس پاس کے لوگ',

  'you.choice.speaker.child': 'آپ',
  'you.choice.speaker.family': 'آپ کے گھر والے',
  'you.choice.party.child': 'آپ',
  'you.choice.party.family': 'آپ کے گھر والے',
  'you.choice.recipient.staff': 'اس عملے کے لیے جو آپ کے ساتھ کام کرتا ہے',
  'you.choice.deliveryReason.child-absent': 'آپ موجود نہیں تھے',
  'you.choice.deliveryReason.child-declined': 'آپ نے خود نہ کرنا چاہا',
  'you.choice.progressKind.child-view': 'آپ کی رائے',
  'you.choice.documentKind.voice': 'آپ کی یا آپ کے گھر والوں کی بنائی ہوئی چیز',
} as const satisfies MessagePack;
