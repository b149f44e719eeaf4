/** The words about unsaved writing that was kept on this device, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const drafts: MessagePack = {
  'draft.title': 'আপনার একটি লেখা সেভ হয়নি ({time})',
  'draft.text':
    'লেখাটি এই ডিভাইসে রাখা ছিল, নিচের পরিকল্পনায় এটি নেই। লেখার এক দিন পরে এটি মুছে ফেলা হয়।',
  'draft.use': 'লেখাটি নিন',
  'draft.throw-away': 'মুছে ফেলুন',
  'draft.used': 'আপনার লেখাটি ({time}) ফিরে এসেছে। এটি এখনও সেভ হয়নি।',
  'draft.thrown-away': 'আপনার লেখাটি ({time}) মুছে ফেলা হয়েছে।',
};
