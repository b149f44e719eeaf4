/** What is said while something is on its way, in Arabic. */
import type { MessagePack } from '../messages.ts';

export const opening: MessagePack = {
  'opening.wait': 'جارٍ فتح الخطة…',
  'opening.failed.title': 'تعذّر فتح الخطة',
  'opening.failed.explanation':
    'لم يُحمَّل جزء من هذه الصفحة. لم يتغيّر أي شيء في الخطة. يرجى التأكد من الاتصال بالإنترنت ثم المحاولة من جديد.',
  'opening.try-again': 'المحاولة من جديد',
};
