/** The words of moving a line by its handle, in Bengali. */
import type { MessagePack } from '../messages.ts';

export const lineMoving: MessagePack = {
  'editor.moving.lifted':
    '“{name}” তোলা হয়েছে, {total}টির মধ্যে {index} নম্বর জায়গা থেকে। ওপর ও নিচের তীর দিয়ে অন্য জায়গা বাছুন, Space চাপলে সেখানে বসবে, Escape চাপলে আগের জায়গায় থাকবে।',
  'editor.moving.over': '“{name}” হবে {total}টির মধ্যে {index} নম্বর।',
  'editor.moving.stays': '“{name}” {total}টির মধ্যে {index} নম্বর জায়গাতেই থাকছে।',
};
