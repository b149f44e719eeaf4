/** The arithmetic of dates. Most plans name the day of the next meeting, and then nobody has to count. */
import type * as dates from './dates.ts';
import { LaterModule } from './later-module.ts';

export const laterDates: LaterModule<typeof dates> = new LaterModule(() => import('./dates.ts'));
