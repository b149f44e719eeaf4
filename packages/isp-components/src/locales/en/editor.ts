/** The words of the plan editor. */
import type { Message } from '../message.ts';

export const editor = {} as const satisfies Record<`editor.${string}`, Message>;
