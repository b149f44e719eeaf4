/** The present, as a port: tests bring a clock that stands still. */
export interface Clock {
  /** An instant, RFC 3339. */
  now(): string;
  /** Today's date in England, `YYYY-MM-DD`. */
  today(): string;
}

// Swedish writes dates as year-month-day.
const england = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => england.format(new Date()),
};
