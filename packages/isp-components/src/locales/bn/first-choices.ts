/** The choices that a plan’s first page shows, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const firstChoices: MessagePack = {
  'choice.planKind.support-plan': 'সহায়তা পরিকল্পনা',
  'choice.planKind.adjustments-record': 'যুক্তিসঙ্গত ব্যবস্থার (reasonable adjustments) বিবরণ',

  'choice.planStatus.draft': 'খসড়া: লেখা হচ্ছে',
  'choice.planStatus.shared': 'মতামতের জন্য পরিবারকে দেখানো হয়েছে',
  'choice.planStatus.active': 'চালু আছে',
  'choice.planStatus.closed': 'বন্ধ',

  'choice.speaker.child': 'শিশু বা তরুণ-তরুণী',
  'choice.speaker.family': 'পরিবার',

  'choice.method.spoken': 'মুখে বলে',
  'choice.method.written': 'লিখে',
  'choice.method.drawn': 'ছবি এঁকে',
  'choice.method.signed': 'ইশারা ভাষায়',
  'choice.method.aac': 'যোগাযোগের যন্ত্রের সাহায্যে',
  'choice.method.symbols': 'প্রতীক বেছে নিয়ে',
  'choice.method.observed': 'আচরণে বুঝিয়ে, একজন বড় মানুষ লক্ষ করেছেন',
  'choice.method.advocate': 'শিশুর হয়ে কথা বলেন এমন একজনের (advocate) মাধ্যমে',
  'choice.method.interpreter': 'দোভাষীর মাধ্যমে',

  'choice.adjustment.environment': 'ঘর ও আশপাশ',
  'choice.adjustment.curriculum': 'পাঠ ও কাজ',
  'choice.adjustment.routine': 'সারা দিনের নিয়ম',
  'choice.adjustment.communication': 'আমরা যেভাবে যোগাযোগ করি',
  'choice.adjustment.assessment': 'পরীক্ষা ও যাচাই',
  'choice.adjustment.equipment': 'সরঞ্জাম',

  'choice.outcome.attainment': 'শেখা',
  'choice.outcome.participation': 'অংশ নেওয়া',
  'choice.outcome.belonging': 'নিজেকে সবার একজন মনে করা',
  'choice.outcome.wellbeing': 'মন ভালো থাকা',
  'choice.outcome.independence': 'নিজে নিজে করা',
  'choice.outcome.communication': 'যোগাযোগ',
  'choice.outcome.health': 'স্বাস্থ্য',
  'choice.outcome.other': 'অন্য কিছু',

  'choice.pfaArea.employment': 'চাকরি',
  'choice.pfaArea.independent-living': 'স্বাধীনভাবে থাকা',
  'choice.pfaArea.community': 'বন্ধু ও সমাজ',
  'choice.pfaArea.health': 'সুস্বাস্থ্য',

  'choice.lifecycle.proposed': 'প্রস্তাবিত',
  'choice.lifecycle.active': 'এখন কাজ চলছে',
  'choice.lifecycle.on-hold': 'আপাতত থেমে আছে',
  'choice.lifecycle.completed': 'সম্পূর্ণ হয়েছে',
  'choice.lifecycle.stopped': 'বন্ধ করা হয়েছে',

  'choice.achievement.not-yet-judged': 'এখনও বিচার করা হয়নি',
  'choice.achievement.not-achieved': 'অর্জিত হয়নি',
  'choice.achievement.partly-achieved': 'কিছুটা অর্জিত হয়েছে',
  'choice.achievement.achieved': 'অর্জিত হয়েছে',
  'choice.achievement.exceeded': 'আমাদের আশার চেয়েও বেশি হয়েছে',

  'choice.provisionStatus.planned': 'ঠিক করা আছে',
  'choice.provisionStatus.active': 'এখন চলছে',
  'choice.provisionStatus.paused': 'আপাতত থেমে আছে',
  'choice.provisionStatus.ended': 'শেষ হয়েছে',

  'choice.per.day': 'দিনে',
  'choice.per.week': 'সপ্তাহে',
  'choice.per.fortnight': 'দুই সপ্তাহে',
  'choice.per.half-term': 'আধা টার্মে',
  'choice.per.term': 'টার্মে',
  'choice.per.year': 'বছরে',

  'choice.languageUse.first': 'প্রথম ভাষা',
  'choice.languageUse.home': 'বাড়িতে বলা হয়',
  'choice.languageUse.learning': 'পড়াশোনার ভাষা',
  'choice.languageUse.family': 'চিঠি ও মিটিংয়ের জন্য',
};
