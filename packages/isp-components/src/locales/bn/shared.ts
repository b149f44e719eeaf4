/** Words that more than one element uses, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const shared: MessagePack = {
  'shared.error-prefix': 'ভুল:',
  'shared.whole-plan': 'পরিকল্পনা',
  'shared.code.unknown': '(এই সিস্টেমের তালিকায় নেই)',
  'shared.translation-unreviewed':
    'এই ভাষা জানেন এমন কেউ এখনও এই অনুবাদ যাচাই করেননি। বিষয়টি গুরুত্বপূর্ণ হলে ইংরেজি লেখাটিও দেখতে চান।',
  'shared.line-of-part': '{part}, লাইন {line}',

  'part.person': 'শিশু বা তরুণ-তরুণী',
  'part.person.identifiers': 'সরকারি নম্বর',
  'part.settings': 'শেখার জায়গা',
  'part.basis': 'পরিকল্পনা কেন আছে',
  'part.basis.disability': 'সমতা আইন ২০১০ (Equality Act 2010) অনুযায়ী প্রতিবন্ধিতা',
  'part.people': 'মানুষজন',
  'part.about': 'শিশুর সম্পর্কে',
  'part.about.strengths': 'ভালো দিক',
  'part.about.interests': 'আগ্রহ',
  'part.about.mattersToMe': 'আমার কাছে যা গুরুত্বপূর্ণ',
  'part.about.whatWorks': 'যাতে কাজ হয়',
  'part.about.aspirations': 'আশা',
  'part.voices': 'তাদের নিজেদের কথায়',
  'part.barriers': 'যা বাধা হয়ে দাঁড়ায়',
  'part.adjustments': 'বড়রা যা করেন',
  'part.provision': 'সাহায্যের পুরো বিবরণ',
  'part.outcomes': 'আমরা যা নিয়ে কাজ করছি',
  'part.reviews': 'পর্যালোচনা',
  'part.delivery': 'সাহায্য পাওয়া গেছে কি না',
  'part.progress': 'দিনে দিনে অগ্রগতি',
  'part.advice': 'বিশেষজ্ঞদের পরামর্শ',
  'part.base': 'বেস-এ কাটানো সময়',
  'part.ehcp': 'EHC পরিকল্পনা (EHC plan)',
  'part.transitions': 'এক জায়গা থেকে আরেক জায়গায় যাওয়া',
  'part.concerns': 'উদ্বেগ ও অভিযোগ',
  'part.documents': 'কাগজপত্র',
  'part.otherPlans': 'অন্যান্য পরিকল্পনা',
  'part.agreements': 'কারা একমত হয়েছেন',

  'language.bfi': 'ব্রিটিশ ইশারা ভাষা (BSL)',
  'language.phr': 'পাহাড়ি-পোঠোয়ারি (মিরপুরি)',
  'language.syl': 'সিলেটি',
};
