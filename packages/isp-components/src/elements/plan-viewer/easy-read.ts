/** What easy read takes: its words and its look. */
export { easyRead } from '../../locales/en/easy-read.ts';
export { easyReadStyles } from './easy-read.styles.ts';
