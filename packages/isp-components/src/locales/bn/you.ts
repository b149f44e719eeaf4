/** The viewer’s words to the child or young person, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const you: MessagePack = {
  'you.viewer.year': 'তোমার শ্রেণি (Year)',
  'you.viewer.setting': 'তুমি যেখানে শেখো',

  'you.viewer.own-words': 'তোমার নিজের কথায়',
  'you.viewer.family-words': 'তোমার পরিবারের কথা',
  'you.viewer.voice.earlier': 'তুমি ও তোমার পরিবার আগে যা বলেছ',

  'you.viewer.about': 'তোমার সম্পর্কে',
  'you.viewer.about.strengths': 'তুমি যা ভালো পারো',
  'you.viewer.about.whatWorks': 'তোমার জন্য যাতে কাজ হয়',
  'you.viewer.about.mattersToMe': 'তোমার কাছে যা গুরুত্বপূর্ণ',
  'you.viewer.about.interests': 'তোমার যা ভালো লাগে',
  'you.viewer.about.aspirations': 'তোমার আশা',

  'you.viewer.communication': 'তুমি যেভাবে যোগাযোগ করো',
  'you.viewer.communication.methods': 'তুমি যেভাবে নিজের কথা বলো',
  'you.viewer.communication.languages': 'তোমার ভাষা',
  'you.viewer.communication.formats': 'তুমি যেভাবে তথ্য পেতে চাও',

  'you.viewer.adults': 'বড়রা তোমার জন্য যা করেন',
  'you.viewer.adults.earlier': {
    one: 'বড়রা এখন আর যা করেন না ({count})',
    other: 'বড়রা এখন আর যা করেন না ({count})',
  },

  'you.viewer.outcomes': 'তুমি যা নিয়ে কাজ করছ',
  'you.viewer.outcome.now': 'তুমি এখন কোথায় পৌঁছেছ',
  'you.viewer.outcome.target': 'তুমি কীভাবে বুঝবে',
  'you.viewer.outcome.help': 'এর জন্য তুমি যে সাহায্য পাও',

  'you.viewer.detail': 'তোমার পরিকল্পনার বাকি অংশ',
  'you.viewer.barrier.impact': 'এতে তোমার কী হয়',
  'you.viewer.provision.ehcp-note':
    'এই সাহায্যের কিছুটা তোমার EHC পরিকল্পনা থেকে আসে। এই সাহায্য পাওয়ার আইনি অধিকার EHC পরিকল্পনায় আছে। সাহায্যটি কীভাবে দেওয়া হয়, তা এই পরিকল্পনায় বলা আছে।',
  'you.viewer.people.known-since': 'তোমাকে চেনেন {month} থেকে',
  'you.viewer.base.mainstream': 'তুমি সবার সঙ্গে যেভাবে অংশ নাও',
  'you.viewer.transition.people': 'তুমি যাঁদের জিজ্ঞাসা করতে পারো',
  'you.viewer.plan.full-name': 'তোমার পুরো নাম',
  'you.viewer.plan.pronouns': 'তোমার সর্বনাম',
  'you.viewer.plan.born': 'তোমার জন্মতারিখ',
  'you.viewer.plan.why': 'তোমার পরিকল্পনা কেন আছে',
  'you.viewer.plan.sen-provision': 'তুমি এমন সাহায্য পাও যা অন্যদের চেয়ে বাড়তি বা আলাদা',
  'you.viewer.plan.settings': 'তুমি এখন যেখানে শেখো, আর আগে যেখানে শিখেছ',
  'you.viewer.plan.layers-note': 'স্তরগুলো মইয়ের ধাপ নয়। তুমি একই সময়ে একাধিক স্তরের সহায়তা পেতে পারো।',

  'you.viewer.withheld': 'যা তোমার কপিতে নেই',
  'you.viewer.withheld.lead':
    'পরিকল্পনার কিছু অংশ তোমার কপিতে নেই। কোনটি নেই এবং কেন নেই, তা এখানে বলা আছে।',

  'you.part.person': 'তুমি',
  'you.part.about': 'তোমার সম্পর্কে',
  'you.part.about.strengths': 'তুমি যা ভালো পারো',
  'you.part.about.interests': 'তোমার যা ভালো লাগে',
  'you.part.about.mattersToMe': 'তোমার কাছে যা গুরুত্বপূর্ণ',
  'you.part.about.whatWorks': 'তোমার জন্য যাতে কাজ হয়',
  'you.part.about.aspirations': 'তোমার আশা',
  'you.part.basis': 'তোমার পরিকল্পনা কেন আছে',
  'you.part.voices': 'তোমার নিজের কথায়',
  'you.part.barriers': 'তোমার সামনে যা বাধা হয়ে দাঁড়ায়',
  'you.part.adjustments': 'বড়রা তোমার জন্য যা করেন',
  'you.part.provision': 'তুমি যে সাহায্য পাও',
  'you.part.outcomes': 'তুমি যা নিয়ে কাজ করছ',
  'you.part.delivery': 'তুমি সাহায্য পেয়েছ কি না',
  'you.part.progress': 'তোমার কেমন চলছে',
  'you.part.people': 'তোমার চারপাশের মানুষ',

  'you.choice.speaker.child': 'তুমি',
  'you.choice.speaker.family': 'তোমার পরিবার',
  'you.choice.party.child': 'তুমি',
  'you.choice.party.family': 'তোমার পরিবার',
  'you.choice.recipient.staff': 'যেসব কর্মী তোমার সঙ্গে কাজ করেন তাঁদের জন্য',
  'you.choice.deliveryReason.child-absent': 'তুমি অনুপস্থিত ছিলে',
  'you.choice.deliveryReason.child-declined': 'তুমি করতে চাওনি',
  'you.choice.progressKind.child-view': 'তুমি যা মনে করো',
  'you.choice.documentKind.voice': 'তোমার বা তোমার পরিবারের তৈরি',
};
