/** What easy read takes: its words, its look, and places for symbols. */
import type { CSSResult } from 'lit';
import { easyReadStyles } from './easy-read.styles.ts';

export { easyRead } from '../../locales/en/easy-read.ts';
export { symbolSlots } from './symbol-slots.ts';
export { WordsFor } from './words-for.ts';

export const styles: CSSResult[] = [easyReadStyles];
