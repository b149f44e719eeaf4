/** Whether this runs on a server. Asked as a question: what checks these sources knows only browsers. */
import { isServer } from 'lit';

export const onServer = (): boolean => isServer;
