/** What is said while something is on its way, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const opening: MessagePack = {
  'opening.wait': 'পরিকল্পনা খোলা হচ্ছে…',
  'opening.failed.title': 'পরিকল্পনাটি খোলা গেল না',
  'opening.failed.explanation':
    'এই পাতার একটি অংশ লোড হয়নি। পরিকল্পনায় কিছুই বদলায়নি। ইন্টারনেট সংযোগ আছে কি না দেখে অনুগ্রহ করে আবার চেষ্টা করুন।',
  'opening.try-again': 'আবার চেষ্টা করুন',
};
