/** The words of that part of the plan which the editor opens with, and of the list of the others, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const editorFirst: MessagePack = {
  'editor.group.others': 'পরামর্শ ও অন্যান্য পরিকল্পনা',
  'editor.group.plan': 'এই পরিকল্পনা',
  'editor.nav.more': 'আরও অংশ, সহায়তা পরিকল্পনার জন্য',
  'editor.later': 'এই অংশটি আসছে। না এলে ইন্টারনেট সংযোগ আছে কি না দেখে অংশটি আবার খুলুন।',

  'editor.about.intro':
    'এখান থেকে শুরু করুন: শিশুটি কেমন, তা এমন কথায় লিখুন যা সে ও তার পরিবার নিজেরাই বলত।',
  'editor.about.strengths.hint': 'শিশু যা ভালো পারে, আর তার যা যা মানুষের ভালো লাগে ও প্রশংসা পায়।',
  'editor.about.interests': 'আগ্রহ',
  'editor.about.interests.hint': 'শিশু যা করতে ভালোবাসে।',
  'editor.about.mattersToMe.hint': 'শিশুর কাছে যা গুরুত্বপূর্ণ, যতটা পারা যায় তার নিজের কথায়।',
  'editor.about.whatWorks.hint':
    'যিনি শিশুটিকে প্রথমবার দেখছেন, তাঁর জানার জন্য: কী করলে তার সুবিধা হয়।',
  'editor.about.aspirations.hint': 'শিশু যা আশা করে, কাছের দিনের জন্য ও অনেক পরের জন্য।',
  'editor.point.text': 'এক-দুই বাক্যে',
  'editor.point.saidBy': 'কে বলেছেন',
  'editor.thing.strength': 'ভালো দিক',
  'editor.thing.interest': 'আগ্রহ',
  'editor.thing.matter': 'গুরুত্বপূর্ণ বিষয়',
  'editor.thing.works': 'যাতে কাজ হয় এমন কিছু',
  'editor.thing.hope': 'আশা',
};
