/** The words of the plan editor, in Bengali. */
import type { MessagePack } from '../messages.ts';
import { forms } from './forms.ts';
import { saveConflict } from './save-conflict.ts';

export const editor: MessagePack = {
  ...forms,
  ...saveConflict,

  'editor.no-plan': 'দেখানোর মতো কোনো পরিকল্পনা এখনও নেই।',
  'editor.unreadable': 'এই পরিকল্পনাটি খোলা যাচ্ছে না, কারণ এটি পরিকল্পনার আকারে নেই।',

  'editor.nav': 'পরিকল্পনার অংশ',
  'editor.nav.menu': 'পরিকল্পনার সব অংশ',
  'editor.nav.position': '{total}টি অংশের মধ্যে {index} নম্বর',
  'editor.nav.previous': 'আগের অংশ',
  'editor.nav.next': 'পরের অংশ',
  'editor.group.child': 'শিশু',
  'editor.group.support': 'সহায়তা',
  'editor.group.around': 'মানুষ ও জায়গা',
  'editor.group.record': 'রেকর্ড',

  'editor.state.errors': {
    one: '{count}টি বিষয় ঠিক করতে হবে',
    other: '{count}টি বিষয় ঠিক করতে হবে',
  },
  'editor.state.findings': { one: '{count}টি পরামর্শ', other: '{count}টি পরামর্শ' },
  'editor.state.empty': 'এখনও কিছু নেই',
  'editor.state.complete': 'সম্পূর্ণ',

  'editor.undo': 'আগের মতো করুন',
  'editor.redo': 'আবার করুন',
  'editor.undone': '“{section}” অংশে আগের মতো করা হয়েছে।',
  'editor.redone': '“{section}” অংশে আবার করা হয়েছে।',
  'editor.save': 'পরিকল্পনা সেভ করুন',
  'editor.saving': 'সেভ হচ্ছে…',
  'editor.saved': 'সেভ হয়েছে।',
  'editor.soon': 'একটু অপেক্ষা করুন: পাতাটি তৈরি হলেই এটি করা হবে।',
  'editor.behind': 'আপনি যা লিখেছেন, তা এখনও নেওয়া হচ্ছে। একটু পরে আবার চেষ্টা করুন।',
  'editor.unready.title': 'আপনার বদলগুলো এখনও সেভ করা যাচ্ছে না',
  'editor.unready.text':
    'এই পাতার একটি অংশ আসেনি। আপনি যা লেখেন তা এখানেই থাকে, আর সেই অংশটি এলেই পরিকল্পনায় যোগ হয়। আপনার ইন্টারনেট সংযোগ আছে কি না দেখে নিন; নিজে থেকেই আবার চেষ্টা করা হচ্ছে।',
  'editor.unready.code': 'যিনি আপনাকে সাহায্য করবেন তাঁর জন্য কোড: {code}',
  'editor.unsaved': 'আপনার কিছু বদল এখনও সেভ হয়নি।',

  'editor.failed.title': 'পরিকল্পনাটি সেভ করা গেল না',
  'editor.failed.again': 'আবার চেষ্টা করুন',
  'editor.invalid.title': 'পরিকল্পনাটি এখন যেমন আছে, সেভাবে গ্রহণ করা হয়নি',
  'editor.summary.title': 'পরিকল্পনাটি সেভ করার আগে কিছু বিষয় ঠিক করা দরকার',
  'editor.missing': 'এখানে এখনও কোনো পরিকল্পনা নেই, অথচ ফর্মটির জন্য একটি পরিকল্পনা লাগবে।',
  'editor.findings-block': {
    one: 'এটি পাঠানোর আগে পরিকল্পনার {count}টি বিষয় ঠিক করতেই হবে।',
    other: 'এটি পাঠানোর আগে পরিকল্পনার {count}টি বিষয় ঠিক করতেই হবে।',
  },
  'editor.invalid': 'যা লেখা হয়েছে তার কিছুটা এখনও সেভ করা যাচ্ছে না।',

  'editor.line.add': '{thing} যোগ করুন',
  'editor.line.remove': 'সরান',
  'editor.line.remove.name': '“{name}” সরান',
  'editor.line.up.name': '“{name}” ওপরে তুলুন',
  'editor.line.down.name': '“{name}” নিচে নামান',
  'editor.line.new': 'নতুন: {thing}',
  'editor.line.draft': 'সম্পূর্ণ না হওয়া পর্যন্ত এটি পরিকল্পনার অংশ নয়',
  'editor.line.removed': '“{name}” সরানো হয়েছে। “আগের মতো করুন” চাপলে এটি ফিরে আসবে।',
  'editor.line.moved': '“{name}” এখন {total}টির মধ্যে {index} নম্বর জায়গায়।',
  'editor.line.first': '“{name}” আগে থেকেই সবার প্রথমে আছে।',
  'editor.line.last': '“{name}” আগে থেকেই সবার শেষে আছে।',
  'editor.line.added': 'তালিকার শেষে একটি নতুন এন্ট্রি যোগ হয়েছে।',
  'editor.line.kept.reviews':
    '“{name}” থাকছে, কারণ একটি পর্যালোচনার বিবরণে এর কথা আছে। এর বদলে এটি বন্ধ বা শেষ হয়েছে বলে লিখতে পারেন।',
  'editor.line.kept.agreements': '“{name}” থাকছে, কারণ পরিকল্পনা নিয়ে কারও উত্তরে এর কথা আছে।',
  'editor.list.empty': 'এখানে এখনও কিছু নেই।',
  'editor.withheld': 'আপনাকে দেখানো হচ্ছে না। {reason}',
  'editor.restricted': 'কয়েকজন পাঠককে দেখানো হয় না: {reason}',

  'editor.read-only': 'এই অংশটি আপনি পড়তে পারেন। {reason}',
  'editor.disabled': 'এই মুহূর্তে পরিকল্পনাটি বদলানো যাবে না।',
  'editor.nothing': 'পূরণ করা হয়নি',

  'editor.suggesting':
    'আপনি বদলের প্রস্তাব দিচ্ছেন, যা অন্য কেউ গ্রহণ করতে পারেন: যে লাইন নিয়ে প্রস্তাব, সেখানে “মন্তব্য” ব্যবহার করুন।',
};
