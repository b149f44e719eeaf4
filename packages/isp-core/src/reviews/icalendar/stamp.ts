/** An RFC 3339 instant in the form that iCalendar has for UTC. */
import { INSTANT } from '../../kernel/date-pattern.ts';
import { minuteOf } from './clock-text.ts';
import { later } from './london-time.ts';
import { utcText } from './time-text.ts';

const WHOLE_INSTANT = new RegExp(`^${INSTANT}$`);

/** `2029-09-03T10:30:00+01:00` is `20290903T093000Z`. Parts of a second are left out. @throws RangeError where it is no instant. */
export function stampText(instant: string): string {
  if (!WHOLE_INSTANT.test(instant)) {
    throw new RangeError(
      'The stamp is an RFC 3339 instant with its zone, such as 2029-09-03T09:30:00Z.',
    );
  }
  const zone = /(?<sign>[+-])(?<clock>..:..)$/.exec(instant)?.groups;
  const ahead =
    zone === undefined ? 0 : minuteOf(zone['clock'] ?? '') * (zone['sign'] === '+' ? 1 : -1);
  const local = { on: instant.slice(0, 10), minute: minuteOf(instant.slice(11)) };
  return utcText(later(local, -ahead), instant.slice(17, 19));
}
