/** The words of the view in which two versions of one plan are put together, in Urdu. */
import type { MessagePack } from '../messages.ts';

export const conflicts = {
  'editor.conflict.mine': 'میری تحریر رکھیں',
  'editor.conflict.theirs': 'ان کی تحریر رکھیں',
  'editor.conflict.mine.title': 'آپ نے کیا لکھا',
  'editor.conflict.theirs.title': 'انہوں نے کیا لکھا',
  'editor.conflict.all.mine': 'ہر جگہ میری تحریر رکھیں',
  'editor.conflict.all.theirs': 'ہر جگہ ان کی تحریر رکھیں',
  'editor.conflict.all.said.ours': 'ہر جگہ آپ کی تحریر چن لی گئی ہے۔ ابھی کچھ محفوظ نہیں ہوا۔',
  'editor.conflict.all.said.theirs': 'ہر جگہ ان کی تحریر چن لی گئی ہے۔ ابھی کچھ محفوظ نہیں ہوا۔',
  'editor.conflict.removed': 'ہٹا دیا گیا',
  'editor.conflict.differs': 'جو الفاظ مختلف ہیں ان کے نیچے لکیر ہے۔',
  'editor.conflict.both': 'دونوں سے ملا کر نیا لکھیں',
  'editor.conflict.both.label': 'منصوبے میں یہاں کیا لکھا ہونا چاہیے',
  'editor.conflict.both.hint': 'دونوں تحریریں خانے میں ہیں۔ ان میں سے جو رکھنا چاہیں، بنا لیں۔',

  'draft.conflict.now': 'یہ رکھیں',
  'draft.conflict.before': 'جو میں نے پہلے لکھا وہ استعمال کریں',
  'draft.conflict.now.title': 'منصوبے میں اب',
  'draft.conflict.before.title': 'آپ نے پہلے کیا لکھا',
  'draft.conflict.all.now': 'سب جگہوں پر منصوبہ ایسے ہی رکھیں جیسے ہے',
  'draft.conflict.all.before': 'جو کچھ میں نے پہلے لکھا وہ سب استعمال کریں',
} as const satisfies MessagePack;
