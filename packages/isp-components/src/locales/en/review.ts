/** The words of the review form. */
import type { Message } from '../message.ts';

export const review = {} as const satisfies Record<`review.${string}`, Message>;
