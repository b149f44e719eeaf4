/** The viewer’s first page, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const viewer: MessagePack = {
  'viewer.empty': 'দেখানোর মতো কোনো পরিকল্পনা এখনও নেই।',

  'viewer.for.child': 'তোমার নিজের কপি',
  'viewer.for.young-person': 'তোমার নিজের কপি',
  'viewer.for.parent': 'মা-বাবা ও যত্নকারীদের কপি',
  'viewer.for.class-teacher': 'শিক্ষকদের কপি',
  'viewer.for.teaching-assistant': 'টিচিং অ্যাসিস্ট্যান্টদের কপি',
  'viewer.for.senco': 'SENCO-র কপি',
  'viewer.for.leader': 'ঊর্ধ্বতন দায়িত্বশীলদের কপি',
  'viewer.for.governor': 'গভর্নরদের কপি',
  'viewer.for.inspector': 'পরিদর্শকদের কপি',
  'viewer.for.external-professional': 'বাইরের বিশেষজ্ঞদের কপি',
  'viewer.for.local-authority': 'স্থানীয় কর্তৃপক্ষের কপি',
  'viewer.for.receiving-setting': 'পরবর্তী স্কুল বা জায়গার কপি',
  'viewer.for.complaints-panel': 'অভিযোগ প্যানেলের কপি',

  'viewer.year': 'শ্রেণি (Year)',
  'viewer.setting': 'শেখার জায়গা',
  'viewer.next': 'আমরা আবার কবে বসব',
  'viewer.next.passed': '{date} তারিখে একটি মিটিং ঠিক করা ছিল। তার বিবরণ এখনও লেখা হয়নি।',
  'viewer.next.due': 'এখনও কোনো দিন ঠিক হয়নি। পরের পর্যালোচনা {date} তারিখের মধ্যে হওয়ার কথা।',
  'viewer.next.overdue':
    'এখনও কোনো দিন ঠিক হয়নি। একটি পর্যালোচনা {date} তারিখের মধ্যে হওয়ার কথা ছিল।',
  'viewer.next.none': 'এখনও কোনো দিন ঠিক হয়নি।',
  'viewer.next.closed': 'এই পরিকল্পনাটি বন্ধ হয়ে গেছে।',

  'viewer.own-words': '{name}-এর নিজের কথায়',
  'viewer.family-words': 'পরিবারের কথা',
  'viewer.voice.written-down': 'লিখে রেখেছেন {person}',
  'viewer.voice.in-language': 'ভাষা: {language}',

  'viewer.about': '{name}-কে জানুন',
  'viewer.about.strengths': 'ভালো দিক',
  'viewer.about.whatWorks': 'যাতে কাজ হয়',
  'viewer.about.mattersToMe': 'আমার কাছে যা গুরুত্বপূর্ণ',
  'viewer.about.interests': 'আগ্রহ',
  'viewer.about.aspirations': 'আশা',
  'viewer.said-by': '{person}-এর কথা',

  'viewer.communication': '{name} কীভাবে যোগাযোগ করে',
  'viewer.communication.methods': 'যোগাযোগের উপায়',
  'viewer.communication.languages': 'ভাষা',
  'viewer.communication.formats': 'অনুগ্রহ করে এভাবে তথ্য দিন',

  'viewer.adults': 'বড়রা যা করেন',
  'viewer.adults.lead': 'প্রতিদিন, কাউকে বলতে হয় না।',
  'viewer.adults.owner': 'এর দায়িত্বে আছেন {person}',
  'viewer.adults.earlier': {
    one: 'যা এখন আর করা হয় না ({count})',
    other: 'যা এখন আর করা হয় না ({count})',
  },
  'viewer.adults.since': '{date} থেকে',
  'viewer.adults.until': '{date} পর্যন্ত',
  'viewer.adults.checked': 'শেষবার দেখা হয়েছে {date}',

  'viewer.outcomes': 'আমরা যা নিয়ে কাজ করছি',
  'viewer.outcome.now': '{name} এখন কোথায় পৌঁছেছে',
  'viewer.outcome.target': 'আমরা কীভাবে বুঝব',
  'viewer.outcome.due': '{date} তারিখের মধ্যে',
  'viewer.outcome.judged': 'শেষবার বিচারের সময়: {achievement}',
  'viewer.outcome.help': 'এর জন্য সাহায্য',
  'viewer.outcome.no-help': 'এর জন্য বাড়তি কোনো সাহায্যের কথা এখনও লেখা হয়নি।',
  'viewer.outcomes.earlier': {
    one: 'শেষ হয়েছে বা বন্ধ করা হয়েছে ({count})',
    other: 'শেষ হয়েছে বা বন্ধ করা হয়েছে ({count})',
  },

  'viewer.provision.ehcp': 'EHC পরিকল্পনা থেকে',
  'viewer.provision.amount': {
    one: '{per} {count} বার, {minutes} মিনিট',
    other: '{per} {count} বার, প্রতিবার {minutes} মিনিট',
  },

  'viewer.more': { one: 'আরও {count}টি দেখান', other: 'আরও {count}টি দেখান' },

  'viewer.restricted': 'সবার জন্য নয়',
};
