/** The words of the editor’s lists and parts, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const editorLines: MessagePack = {
  'editor.line.copy': 'অনুলিপি করুন',
  'editor.line.copy.name': '“{name}”-এর অনুলিপি করুন',
  'editor.line.copied': '“{name}”-এর একটি অনুলিপি ঠিক তার পরেই রাখা হয়েছে।',
  'editor.line.not-copied': '“{name}”-এর অনুলিপি করা গেল না।',
  'editor.line.handle': '“{name}” অন্য জায়গায় নিন',
  'editor.line.handle.hint':
    'টেনে অন্য জায়গায় নিয়ে যান। কিবোর্ডে: Space চাপুন, ওপর ও নিচের তীর দিয়ে জায়গা বাছুন, তারপর আবার Space চাপুন।',
  'editor.line.gone': '“{name}” সরানো হয়েছে।',
  'editor.line.restore': 'আগের মতো করুন',
  'editor.line.restore.name': 'আগের মতো করুন: “{name}” ফিরিয়ে আনুন',
  'editor.line.adapted': '{source} থেকে নিয়ে বদলানো',
  'editor.line.adapted.link': '{source} থেকে নিয়ে বদলানো (নতুন ট্যাবে খুলবে)',

  'editor.starter.open': 'একটি ভাবনা থেকে শুরু করুন',
  'editor.starter.begun':
    '{source} থেকে একটি ভাবনা নিয়ে নতুন এন্ট্রি শুরু হয়েছে। কথাগুলো বদলে এই শিশুর উপযোগী করে নিন।',
  'editor.starter.not-loaded': 'ভাবনাগুলো আনা গেল না। অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন।',
  'editor.error.not-adapted': '“{label}” বদলে এই শিশুর উপযোগী করে নিন: এখনও এতে শুধু মূল ভাবনাটিই আছে।',

  'editor.state.withheld': 'আপনাকে দেখানো হচ্ছে না',
  'editor.state.read-only': 'শুধু পড়ার জন্য',
  'editor.state.attention': {
    one: '{count}টি বিষয় দেখা দরকার',
    other: '{count}টি বিষয় দেখা দরকার',
  },
  'editor.state.started': 'শুরু হয়েছে',
  'editor.state.done': 'পূরণ করা হয়েছে',
  'editor.state.entries': { one: '{count}টি এন্ট্রি', other: '{count}টি এন্ট্রি' },
  'editor.state.both': '{state}, {entries}',

  'editor.advice.about': '“{name}” সম্পর্কে',
  'editor.advice.more': { one: '{count}টি পরামর্শ', other: '{count}টি পরামর্শ' },
  'editor.advice.why': 'কেন, আর কী করলে ভালো হয়',
  'editor.advice.why.name': 'কেন, আর কী করলে ভালো হয়: {message}',
};
