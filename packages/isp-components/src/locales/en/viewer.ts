/** The words of the plan viewer. */
import type { Message } from '../message.ts';

export const viewer = {} as const satisfies Record<`viewer.${string}`, Message>;
