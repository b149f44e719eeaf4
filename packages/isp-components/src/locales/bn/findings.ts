/** The finding list, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const findings: MessagePack = {
  'findings.title': 'যাচাই যা বলে',
  'findings.note': 'এটি পরামর্শ, সঙ্গে কারণও আছে। সিদ্ধান্ত নেন মানুষ।',

  'findings.none': 'এখনও কিছু যাচাই করা হয়নি।',
  'findings.clear': 'যাচাইয়ে ঠিক করার মতো কিছু পাওয়া যায়নি। শিশুকে আপনি চেনেন; যাচাই চেনে না।',

  'findings.count.to-do': { one: '{count}টি কাজ করতে হবে', other: '{count}টি কাজ করতে হবে' },
  'findings.count.ask': {
    one: '{count}টি বিষয়ে আপনি বিচার করবেন',
    other: '{count}টি বিষয়ে আপনি বিচার করবেন',
  },
  'findings.count.pass': { one: '{count}টি কাজ ভালো হয়েছে', other: '{count}টি কাজ ভালো হয়েছে' },

  'findings.group.must': 'করতেই হবে',
  'findings.group.should': 'করা উচিত',
  'findings.group.consider': 'ভেবে দেখার মতো',
  'findings.group.ask': 'আপনি বিচার করবেন',
  'findings.group.pass': 'ভালো হয়েছে',

  'findings.why': 'কেন এটি গুরুত্বপূর্ণ',
  'findings.help': 'কী করতে হবে',
  'findings.family-help': 'আপনি যা আশা করতে পারেন',
  'findings.sources': 'এটি কোথা থেকে এসেছে',
  'findings.source': '{title}, {at}',
  'findings.go': 'এখানে যান: {place}',
  'findings.times': { one: '{message}', other: '{message} ({count} বার)' },

  'findings.standing.law': 'আইন',
  'findings.standing.guidance': 'নির্দেশনা',
  'findings.standing.proposed': 'প্রস্তাব, বদলাতে পারে',
  'findings.standing.advice': 'পরামর্শ',
};
