/** The words of the view in which two versions of one plan are put together, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const conflicts: MessagePack = {
  'editor.conflict.mine': 'আমারটি রাখুন',
  'editor.conflict.theirs': 'তাঁদেরটি রাখুন',
  'editor.conflict.mine.title': 'আপনি যা লিখেছেন',
  'editor.conflict.theirs.title': 'তাঁরা যা লিখেছেন',
  'editor.conflict.all.mine': 'আমার সবগুলো রাখুন',
  'editor.conflict.all.theirs': 'তাঁদের সবগুলো রাখুন',
  'editor.conflict.all.said.ours': 'সব জায়গায় আপনারটি বাছা হয়েছে। এখনও কিছু সেভ হয়নি।',
  'editor.conflict.all.said.theirs': 'সব জায়গায় তাঁদেরটি বাছা হয়েছে। এখনও কিছু সেভ হয়নি।',
  'editor.conflict.removed': 'সরানো হয়েছে',
  'editor.conflict.differs': 'যে কথাগুলো আলাদা, সেগুলোর নিচে দাগ দেওয়া আছে।',
  'editor.conflict.both': 'দুটি মিলিয়ে নতুন করে লিখুন',
  'editor.conflict.both.label': 'পরিকল্পনায় এখানে যা লেখা থাকবে',
  'editor.conflict.both.hint': 'ঘরটিতে দুটি লেখাই আছে। যা রাখতে চান, সেভাবে সাজিয়ে নিন।',

  'draft.conflict.now': 'এটি রাখুন',
  'draft.conflict.before': 'আমি আগে যা লিখেছিলাম তা নিন',
  'draft.conflict.now.title': 'এখন পরিকল্পনায় যা আছে',
  'draft.conflict.before.title': 'আপনি আগে যা লিখেছিলেন',
  'draft.conflict.all.now': 'সব জায়গায় পরিকল্পনা যেমন আছে তেমন রাখুন',
  'draft.conflict.all.before': 'আমি আগে যা লিখেছিলাম তার সবটা নিন',
};
