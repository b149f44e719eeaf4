/** Those choices that a plan’s first page shows, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const firstChoices = {
  'choice.planKind.support-plan': 'مدد کا منصوبہ',
  'choice.planKind.adjustments-record': 'معقول سہولتوں (reasonable adjustments) کا ریکارڈ',

  'choice.planStatus.draft': 'مسودہ: ابھی لکھا جا رہا ہے',
  'choice.planStatus.shared': 'رائے کے لیے گھر والوں کو دکھایا گیا',
  'choice.planStatus.active': 'جاری',
  'choice.planStatus.closed': 'بند',

  'choice.speaker.child': 'بچہ یا نوجوان',
  'choice.speaker.family': 'گھر والے',

  'choice.method.spoken': 'بول کر بتایا',
  'choice.method.written': 'لکھ کر بتایا',
  'choice.method.drawn': 'تصویر بنا کر بتایا',
  'choice.method.signed': 'اشاروں کی زبان میں بتایا',
  'choice.method.aac': 'بات چیت میں مدد دینے والے آلے سے بتایا',
  'choice.method.symbols': 'علامتیں چن کر بتایا',
  'choice.method.observed': 'اپنے انداز سے ظاہر کیا، اور ایک بڑے نے غور سے دیکھا',
  'choice.method.advocate': 'اپنے ترجمان یا حمایتی (advocate) کے ذریعے',
  'choice.method.interpreter': 'مترجم کے ذریعے',

  'choice.adjustment.environment': 'کمرہ اور آس پاس کا ماحول',
  'choice.adjustment.curriculum': 'اسباق اور کام',
  'choice.adjustment.routine': 'دن اور اس کے معمولات',
  'choice.adjustment.communication': 'ہم بات چیت کیسے کرتے ہیں',
  'choice.adjustment.assessment': 'امتحان اور جانچ',
  'choice.adjustment.equipment': 'سامان اور آلات',

  'choice.outcome.attainment': 'سیکھنا',
  'choice.outcome.participation': 'سب کے ساتھ حصہ لینا',
  'choice.outcome.belonging': 'اپنائیت',
  'choice.outcome.wellbeing': 'خوشی اور سکون',
  'choice.outcome.independence': 'خود مختاری',
  'choice.outcome.communication': 'بات چیت',
  'choice.outcome.health': 'صحت',
  'choice.outcome.other': 'کچھ اور',

  'choice.pfaArea.employment': 'روزگار',
  'choice.pfaArea.independent-living': 'خود مختار زندگی',
  'choice.pfaArea.community': 'دوست اور میل جول',
  'choice.pfaArea.health': 'اچھی صحت',

  'choice.lifecycle.proposed': 'تجویز',
  'choice.lifecycle.active': 'اس پر ابھی کام ہو رہا ہے',
  'choice.lifecycle.on-hold': 'فی الحال رکا ہوا',
  'choice.lifecycle.completed': 'مکمل',
  'choice.lifecycle.stopped': 'ختم کر دیا گیا',

  'choice.achievement.not-yet-judged': 'ابھی جانچ نہیں ہوئی',
  'choice.achievement.not-achieved': 'حاصل نہیں ہوا',
  'choice.achievement.partly-achieved': 'کچھ حد تک حاصل ہوا',
  'choice.achievement.achieved': 'حاصل ہو گیا',
  'choice.achievement.exceeded': 'ہماری امید سے بھی بڑھ کر',

  'choice.provisionStatus.planned': 'طے شدہ',
  'choice.provisionStatus.active': 'ابھی جاری ہے',
  'choice.provisionStatus.paused': 'کچھ وقت کے لیے رکی ہوئی',
  'choice.provisionStatus.ended': 'ختم ہو چکی',

  'choice.per.day': 'ہر روز',
  'choice.per.week': 'ہر ہفتے',
  'choice.per.fortnight': 'ہر دو ہفتوں میں',
  'choice.per.half-term': 'ہر آدھی ٹرم میں',
  'choice.per.term': 'ہر ٹرم میں',
  'choice.per.year': 'ہر سال',

  'choice.languageUse.first': 'پہلی زبان',
  'choice.languageUse.home': 'گھر میں بولی جاتی ہے',
  'choice.languageUse.learning': 'سیکھنے کے لیے استعمال ہوتی ہے',
  'choice.languageUse.family': 'خطوں اور ملاقاتوں کے لیے',
} as const satisfies MessagePack;
