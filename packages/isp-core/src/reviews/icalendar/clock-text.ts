/** Clock times as people and iCalendar write them: `14:30`, `143000`. */

const CLOCK = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** Whether the text is a time of day, `00:00` to `23:59`. */
export function isClockText(text: string): boolean {
  return CLOCK.test(text);
}

/** `14:30` as minutes since midnight. */
export function minuteOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** Minutes since midnight as `14:30`. */
export function clockOf(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
