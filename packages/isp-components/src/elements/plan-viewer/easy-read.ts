/** What easy read takes: its words, its look, and places for symbols. */
export { easyRead } from '../../locales/en/easy-read.ts';
export { easyReadStyles } from './easy-read.styles.ts';
export { symbolSlots } from './symbol-slots.ts';
