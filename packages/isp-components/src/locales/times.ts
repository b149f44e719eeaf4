/** Moments in words, by the reader’s own clock. */

/** “10:32” of the same day, else “21 November 2026 at 10:32”. Both are RFC 3339 instants. */
export function formatMoment(instant: string, now: string, locale: string): string {
  const [then, today] = [new Date(instant), new Date(now)];
  const timeStyle = 'short';
  return then.toDateString() === today.toDateString()
    ? new Intl.DateTimeFormat(locale, { timeStyle }).format(then)
    : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle }).format(then);
}
