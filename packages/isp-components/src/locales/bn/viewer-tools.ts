/** What a reader can do with a plan, and what has changed in it, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const viewerTools: MessagePack = {
  'viewer.tools': 'এই পরিকল্পনা নিয়ে যা করা যায়',
  'viewer.copy': 'লেখা কপি করুন',
  'viewer.copy.done': 'লেখাটি কপি হয়েছে। যেখানে দরকার সেখানে পেস্ট করা যাবে।',
  'viewer.copy.refused.title': 'নিজে কপি করুন',
  'viewer.copy.refused':
    'ব্রাউজার এই পাতাকে কপি করতে দেয়নি। লেখাটি এখানে আছে, বেছেও রাখা হয়েছে: Ctrl ও C চাপুন, অথবা লেখার ওপর আঙুল চেপে ধরে রাখুন।',
  'viewer.copy.close': 'লেখাটি বন্ধ করুন',
  'viewer.copy.failed': 'এই মুহূর্তে লেখাটি তৈরি করা গেল না। কিছুই হারায়নি: অনুগ্রহ করে আবার চেষ্টা করুন।',

  'viewer.read': 'পড়ে শোনান',
  'viewer.read.pause': 'একটু থামান',
  'viewer.read.resume': 'আবার পড়ুন',
  'viewer.read.stop': 'পড়া বন্ধ করুন',
  'viewer.read.state.reading': 'পড়ে শোনানো হচ্ছে।',
  'viewer.read.state.paused': 'পড়া আপাতত থেমে আছে।',
  'viewer.read.state.stopped': 'পড়া বন্ধ হয়েছে।',
  'viewer.read.state.done': 'এটি ছিল প্রথম পাতা।',

  'viewer.changes': 'কী বদলেছে',
  'viewer.changes.since': '{date} থেকে কী বদলেছে',
  'viewer.changes.none': 'এই কপিতে যা আছে, তার কিছুই বদলায়নি।',
  'viewer.changes.more': { one: 'এবং আরও {count}টি বদল', other: 'এবং আরও {count}টি বদল' },
  'viewer.changes.go': 'সেখানে যান',
  'viewer.changes.unreadable':
    'পরিকল্পনাটি আগে কেমন ছিল তা পড়া যায়নি, তাই কী বদলেছে তা দেখানো হচ্ছে না।',

  'viewer.mark.new': 'নতুন',
  'viewer.mark.new-since': '{date} থেকে নতুন',
  'viewer.mark.changed': 'বদলেছে',
  'viewer.mark.changed-since': '{date} থেকে বদলেছে',
  'viewer.anchor': 'এই লাইনের লিংক',

  'viewer.findings.partial':
    'এই কপিতে যা আছে, যাচাই শুধু সেটুকুই দেখে। যা এই কপিতে রাখা হয়নি, তা যাচাই দেখতে পায় না।',
};
