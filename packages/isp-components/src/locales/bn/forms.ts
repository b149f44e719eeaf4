/** The words of form fields, and of a save that did not work, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const forms: MessagePack = {
  'editor.failed.retry': 'সংযোগ ফিরে এলে নিজে থেকেই সেভ হবে। আপনি লিখতে থাকুন।',
  'editor.failed.text': 'আপনি যা লিখেছেন সবই এখানে আছে। অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন।',
  'editor.failed.reason': '{message} আপনি যা লিখেছেন সবই এখানে আছে।',
  'editor.invalid.text': 'আপনি যা লিখেছেন সবই এখানে আছে। অনুগ্রহ করে এই জায়গাগুলো দেখে আবার সেভ করুন।',

  'editor.optional': '(না দিলেও চলে)',
  'editor.select.choose': 'একটি বাছুন',
  'editor.select.none': 'বলা হয়নি',
  'editor.choice.unknown': '{label} (এই সিস্টেমের তালিকায় নেই)',
  'editor.choice.retired': '{label} (এখন আর ব্যবহার হয় না)',
  'editor.choice.hidden': 'বাছা হয়েছে, তবে আপনাকে দেখানো হচ্ছে না',
  'editor.own.choice': 'অন্য কিছু',
  'editor.own.label': 'আপনার নিজের কথায়',
  'editor.own.more': 'অন্য কিছু, আপনার নিজের কথায়',
  'editor.languages.common': 'যেগুলো বেশি লাগে',
  'editor.languages.others': 'অন্যান্য ভাষা',
  'editor.answer.yes': 'হ্যাঁ',
  'editor.answer.no': 'না',
  'editor.count.left': {
    one: 'আর {count}টি অক্ষর লেখা যাবে।',
    other: 'আর {count}টি অক্ষর লেখা যাবে।',
  },
  'editor.count.over': {
    one: '{count}টি অক্ষর বেশি হয়েছে।',
    other: '{count}টি অক্ষর বেশি হয়েছে।',
  },
  'editor.none.lines': '“{part}” অংশে এখনও কিছু নেই।',
  'editor.none.codes': 'বাছার মতো কিছু নেই।',
  'editor.date.day': 'দিন',
  'editor.date.month': 'মাস',
  'editor.date.year': 'বছর',
  'editor.amount.sessions': 'কত বার',
  'editor.amount.per': 'কত সময়ের মধ্যে',
  'editor.amount.minutes': 'প্রতিবার কত মিনিট',
  'editor.amount.value': {
    one: '{per} {count} বার, {minutes} মিনিট',
    other: '{per} {count} বার, প্রতিবার {minutes} মিনিট',
  },

  'editor.error.required': '“{label}” খালি আছে। এখানে কিছু লিখুন।',
  'editor.error.choose': '“{label}”-এর একটি উত্তর বাছুন।',
  'editor.error.unreal-date': '“{label}” ঘরে একটি সঠিক তারিখ লিখুন, যেমন 27 3 2029।',
  'editor.error.date-parts': '“{label}” ঘরে এগুলোও লিখুন: {missing}।',
  'editor.error.part.day': 'দিন',
  'editor.error.part.month': 'মাস',
  'editor.error.part.year': 'বছর',
  'editor.error.amount-parts': '“{label}” ঘরে তিনটিই লাগবে: কত বার, কত সময়ের মধ্যে, আর কত মিনিট।',
  'editor.error.bad-character':
    '“{label}” ঘরে এমন একটি অক্ষর আছে যা সেভ করা যায় না। আবার টাইপ করে দেখুন।',
  'editor.error.too-long': {
    one: '“{label}” ঘরে {max}টি অক্ষর লেখা যায়। {count}টি বেশি হয়েছে।',
    other: '“{label}” ঘরে {max}টি অক্ষর লেখা যায়। {count}টি বেশি হয়েছে।',
  },
  'editor.error.bad-shape': '“{label}” এখানে যেভাবে লেখা দরকার, সেভাবে নেই।',
  'editor.error.own-words':
    '“{label}” নিজের কথায় লিখলে শুধু A থেকে Z পর্যন্ত ইংরেজি অক্ষর, ইংরেজি অঙ্ক, ফাঁক ও হাইফেন চলবে, মোট ৬৪টি পর্যন্ত।',
  'editor.error.not-added': 'এই এন্ট্রিটি রেকর্ডে যোগ করুন, না হলে সরিয়ে ফেলুন। “{label}”',
  'editor.error.not-in-quarters':
    '“{label}” ঘরে {min} থেকে {max} পর্যন্ত একটি সংখ্যা লিখুন, সিকি ভাগ হিসেবে, যেমন 7.5 বা 7.25।',
  'editor.error.not-a-decimal':
    '“{label}” ঘরে {min} থেকে {max} পর্যন্ত একটি সংখ্যা লিখুন, যেমন 4 বা 4.5।',
  'editor.error.not-a-number': '“{label}” ঘরে {min} থেকে {max} পর্যন্ত একটি পূর্ণ সংখ্যা লিখুন।',

  'editor.draft.refused':
    'এই ব্রাউজার সেভ না হওয়া লেখা এই ডিভাইসে রাখতে পারে না, তাই অনুগ্রহ করে বারবার সেভ করুন।',
};
