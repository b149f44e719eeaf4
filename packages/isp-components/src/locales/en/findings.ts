/** The words of the finding list. */
import type { Message } from '../message.ts';

export const findings = {} as const satisfies Record<`findings.${string}`, Message>;
