/** The words of a save that somebody else’s came before, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const saveConflict: MessagePack = {
  'editor.conflict.title': 'আপনি লেখার সময় অন্য কেউ এই পরিকল্পনা সেভ করেছেন',
  'editor.conflict.text': {
    one: 'তাঁদের বদল ও আপনার বদল, দুটিই এখানে আছে। {count}টি জায়গায় দুটি আলাদা: কোনটি রাখবেন, অনুগ্রহ করে বেছে নিন।',
    other:
      'তাঁদের বদল ও আপনার বদল, দুটিই এখানে আছে। {count}টি জায়গায় দুটি আলাদা: কোনটি রাখবেন, অনুগ্রহ করে বেছে নিন।',
  },
  'editor.conflict.before.title': 'আপনি আগে যা লিখেছিলেন আর পরিকল্পনা এখন যেমন আছে, এ দুটি এক নয়',
  'editor.conflict.before.text': {
    one: '{count}টি জায়গায় দুটি আলাদা: কোনটি রাখবেন, অনুগ্রহ করে বেছে নিন।',
    other: '{count}টি জায়গায় দুটি আলাদা: কোনটি রাখবেন, অনুগ্রহ করে বেছে নিন।',
  },
  'editor.conflict.unready': 'কোথায় কোথায় আলাদা, তা দেখানো গেল না। আপনি যা লিখেছেন সবই এখানে আছে।',
  'editor.conflict.again': 'আবার চেষ্টা করুন',
  'editor.conflict.save': 'এগুলো রেখে সেভ করুন',
  'editor.conflict.choose': 'কোনটি রাখবেন, বেছে নিন।',
  'editor.conflict.undecided': 'কোনটি রাখবেন, বেছে নিন: {place}',
  'editor.conflict.merged':
    'আপনি লেখার সময় অন্য কেউ এই পরিকল্পনা সেভ করেছেন। তাঁদের বদল এসেছে, আপনারগুলোও আছে। কোথাও কোনো গরমিল হয়নি। অনুগ্রহ করে আবার সেভ করুন।',
};
