/** Every closed choice of the plan, in Bengali. */
import type { MessagePack } from '../messages.ts';
import { firstChoices } from './first-choices.ts';
import { reviewChoices } from './review-choices.ts';

export const choices: MessagePack = {
  ...firstChoices,
  ...reviewChoices,

  'choice.about.strengths': 'ভালো দিক',
  'choice.about.interests': 'আগ্রহ',
  'choice.about.mattersToMe': 'আমার কাছে যা গুরুত্বপূর্ণ',
  'choice.about.whatWorks': 'যাতে কাজ হয়',
  'choice.about.aspirations': 'আশা',

  'choice.legalBasis.equality-act': 'সমতা আইন ২০১০ (Equality Act 2010) অনুযায়ী কর্তব্য',
  'choice.legalBasis.good-practice': 'ভালো কাজের রীতি',

  'choice.recipient.child': 'একা একজনের সঙ্গে',
  'choice.recipient.group': 'দলের মধ্যে',
  'choice.recipient.staff': 'যেসব কর্মী শিশুর সঙ্গে কাজ করেন তাঁদের জন্য',

  'choice.senProvision.yes': 'হ্যাঁ',
  'choice.senProvision.no': 'না',

  'choice.ehcp.none': 'EHC পরিকল্পনা নেই',
  'choice.ehcp.requested': 'EHC চাহিদা মূল্যায়নের (EHC needs assessment) অনুরোধ করা হয়েছে',
  'choice.ehcp.in-assessment': 'EHC চাহিদা মূল্যায়ন চলছে',
  'choice.ehcp.in-force': 'EHC পরিকল্পনা চালু আছে',
  'choice.ehcp.ceased': 'EHC পরিকল্পনা শেষ হয়েছে',

  'choice.disability.yes': 'হ্যাঁ',
  'choice.disability.no': 'না',
  'choice.disability.not-known': 'জানা নেই',

  'choice.reviewStatus.planned': 'ঠিক করা আছে',
  'choice.reviewStatus.held': 'অনুষ্ঠিত হয়েছে',
  'choice.reviewStatus.cancelled': 'বাতিল হয়েছে',

  'choice.party.child': 'শিশু বা তরুণ-তরুণী',
  'choice.party.family': 'পরিবার',
  'choice.party.setting': 'স্কুল, নার্সারি বা কলেজ',
  'choice.party.professional': 'বিশেষজ্ঞ',

  'choice.position.agreed': 'একমত',
  'choice.position.agreed-in-part': 'আংশিক একমত',
  'choice.position.not-agreed': 'একমত নন',

  'choice.restriction.third-party': 'অন্য কারও সম্পর্কে',
  'choice.restriction.safeguarding': 'শিশুর সুরক্ষার বিষয়',
  'choice.restriction.by-request': 'শিশু বা পরিবারের অনুরোধে দেখানো হয়নি',

  'choice.scheme.upn': 'শিক্ষার্থীর স্বতন্ত্র নম্বর (UPN)',
  'choice.scheme.uln': 'শিক্ষাগ্রহীতার স্বতন্ত্র নম্বর (ULN)',
  'choice.scheme.urn': 'স্বতন্ত্র সূত্র নম্বর (URN)',
  'choice.scheme.dfe-number': 'শিক্ষা বিভাগের (DfE) নম্বর',
  'choice.scheme.ukprn': 'যুক্তরাজ্যের শিক্ষাপ্রতিষ্ঠানের সূত্র নম্বর (UKPRN)',

  'choice.phase.early-years': 'প্রারম্ভিক বছর (early years)',
  'choice.phase.primary': 'প্রাইমারি',
  'choice.phase.secondary': 'সেকেন্ডারি',
  'choice.phase.post-16': '১৬ বছরের পরে',
  'choice.phase.all-through': 'সব শ্রেণির স্কুল',

  'choice.attendance.main': 'শেখার মূল জায়গা',
  'choice.attendance.dual': 'দুটি জায়গার একটি',
  'choice.attendance.guest': 'অল্প সময়ের জন্য',

  'choice.adviceStatus.requested': 'চাওয়া হয়েছে',
  'choice.adviceStatus.received': 'পাওয়া গেছে',
  'choice.adviceStatus.declined': 'দিতে রাজি হননি',
  'choice.adviceStatus.withdrawn': 'তুলে নেওয়া হয়েছে',

  'choice.response.not-decided': 'এখনও ঠিক হয়নি',
  'choice.response.adopted': 'মেনে নেওয়া হয়েছে',
  'choice.response.adapted': 'কিছুটা বদলে মেনে নেওয়া হয়েছে',
  'choice.response.not-adopted': 'মেনে নেওয়া হয়নি',

  'choice.progressKind.measure': 'মাপা হয়েছে',
  'choice.progressKind.narrative': 'দেখা গেছে',
  'choice.progressKind.child-view': 'শিশুর মতে',

  'choice.baseKind.support-base': 'সহায়তা বেস',
  'choice.baseKind.specialist-base': 'বিশেষ সহায়তার বেস',

  'choice.ehcpSection.F': 'বিভাগ F: বিশেষ শিক্ষা সহায়তা',
  'choice.ehcpSection.G': 'বিভাগ G: স্বাস্থ্য সহায়তা',
  'choice.ehcpSection.H1': 'বিভাগ H1: সামাজিক সেবার সহায়তা',
  'choice.ehcpSection.H2': 'বিভাগ H2: সামাজিক সেবার অন্যান্য সহায়তা',

  'choice.transitionKind.into-early-years': 'প্রারম্ভিক বছরে (early years) ভর্তি',
  'choice.transitionKind.early-years-to-school': 'প্রারম্ভিক বছর থেকে স্কুলে',
  'choice.transitionKind.year-to-year': 'পরের বছরে',
  'choice.transitionKind.infant-to-junior': 'ইনফ্যান্ট থেকে জুনিয়র স্কুলে',
  'choice.transitionKind.primary-to-secondary': 'প্রাইমারি থেকে সেকেন্ডারি স্কুলে',
  'choice.transitionKind.to-post-16': 'কলেজ বা সিক্সথ ফর্মে (sixth form)',
  'choice.transitionKind.to-adult-life': 'প্রাপ্তবয়স্ক জীবনে',
  'choice.transitionKind.mid-year': 'বছরের মাঝখানে',
  'choice.transitionKind.to-specialist': 'বিশেষ স্কুল বা জায়গায়',
  'choice.transitionKind.to-mainstream': 'সাধারণ স্কুল বা জায়গায়',
  'choice.transitionKind.between-authorities': 'অন্য স্থানীয় কর্তৃপক্ষের এলাকায়',
  'choice.transitionKind.to-adult-services': 'প্রাপ্তবয়স্কদের পরিষেবায়',

  'choice.transitionStatus.planned': 'ঠিক করা আছে',
  'choice.transitionStatus.under-way': 'চলছে',
  'choice.transitionStatus.complete': 'সম্পূর্ণ হয়েছে',
  'choice.transitionStatus.cancelled': 'বাতিল হয়েছে',

  'choice.actionStatus.to-do': 'করতে হবে',
  'choice.actionStatus.done': 'করা হয়েছে',
  'choice.actionStatus.not-done': 'করা হয়নি',

  'choice.concernKind.below-standard': 'পরিকল্পনাটি যথেষ্ট ভালো নয়',
  'choice.concernKind.not-delivered': 'সাহায্য দেওয়া হচ্ছে না',
  'choice.concernKind.other': 'অন্য কিছু',

  'choice.concernStatus.open': 'খোলা আছে',
  'choice.concernStatus.resolved': 'মিটে গেছে',
  'choice.concernStatus.partly-resolved': 'কিছুটা মিটেছে',
  'choice.concernStatus.not-upheld': 'গ্রহণ করা হয়নি',
  'choice.concernStatus.withdrawn': 'তুলে নেওয়া হয়েছে',

  'choice.concernStage.informal': 'শিক্ষক বা SENCO-র কাছে',
  'choice.concernStage.senior-leader': 'ঊর্ধ্বতন দায়িত্বশীল কারও কাছে',
  'choice.concernStage.panel': 'প্যানেলের কাছে',
  'choice.concernStage.elsewhere': 'অন্য কোথাও',

  'choice.documentKind.report': 'প্রতিবেদন',
  'choice.documentKind.assessment': 'মূল্যায়ন',
  'choice.documentKind.letter': 'চিঠি',
  'choice.documentKind.voice': 'শিশু বা পরিবারের নিজের',
  'choice.documentKind.photo': 'ছবি',
  'choice.documentKind.plan': 'পরিকল্পনা',
  'choice.documentKind.other': 'অন্যান্য',

  'choice.otherPlanKind.health-care': 'স্বাস্থ্যসেবা পরিকল্পনা',
  'choice.otherPlanKind.personal-education': 'ব্যক্তিগত শিক্ষা পরিকল্পনা',
  'choice.otherPlanKind.pastoral': 'মানসিক ও সামাজিক যত্নের পরিকল্পনা',
  'choice.otherPlanKind.early-help': 'আগেভাগে সাহায্যের পরিকল্পনা (early help)',
  'choice.otherPlanKind.child-in-need': 'সাহায্য দরকার এমন শিশুর পরিকল্পনা (child in need)',
  'choice.otherPlanKind.behaviour': 'আচরণ পরিকল্পনা',
  'choice.otherPlanKind.risk-assessment': 'ঝুঁকি মূল্যায়ন',
  'choice.otherPlanKind.evacuation': 'বিপদে বেরিয়ে যাওয়ার পরিকল্পনা',
  'choice.otherPlanKind.careers': 'পেশা পরিকল্পনা',
  'choice.otherPlanKind.other': 'অন্য পরিকল্পনা',
};
