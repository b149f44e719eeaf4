/** The words of the bank of ideas, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const starters: MessagePack = {
  'editor.starters.title': 'একটি ভাবনা থেকে শুরু করুন',
  'editor.starters.hint':
    'একটি ভাবনা বাছুন, তারপর কথাগুলো বদলে এই শিশুর উপযোগী করে নিন। কোথা থেকে নেওয়া, তা সঙ্গে লেখা থাকবে।',
  'editor.starters.search': 'ভাবনার মধ্যে খুঁজুন',
  'editor.starters.narrow': 'শুধু এই পরিকল্পনার বাধাগুলোর জন্য ভাবনা: {areas}',
  'editor.starters.found': { one: '{count}টি ভাবনা', other: '{count}টি ভাবনা' },
  'editor.starters.source': 'উৎস: {source}',
  'editor.starters.close': 'কিছু না বেছে বন্ধ করুন',
};
