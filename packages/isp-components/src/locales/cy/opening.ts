/** What elements say while a part of them is on its way, in Welsh. */
import type { opening as english } from '../en/opening.ts';
import type { Message } from '../message.ts';

export const opening = {
  'opening.wait': 'Wrthi’n agor y cynllun…',
  'opening.failed.title': 'Doedd dim modd agor y cynllun',
  'opening.failed.explanation':
    'Wnaeth rhan o’r dudalen hon ddim llwytho. Does dim byd yn y cynllun wedi newid. Gwnewch yn siŵr eich bod wedi’ch cysylltu â’r rhyngrwyd, yna rhowch gynnig arall arni.',
  'opening.try-again': 'Rhoi cynnig arall arni',
} as const satisfies Record<keyof typeof english, Message>;
