/** Moments in words, by the reader’s own clock. */
import { localeNames, momentNamed, timeNamed } from './locale-names.ts';

/** “10:32” of the same day, else “21 November 2026 at 10:32”. Both are RFC 3339 instants. */
export function formatMoment(instant: string, now: string, locale: string): string {
  const [then, today] = [new Date(instant), new Date(now)];
  const timeStyle = 'short';
  if (then.toDateString() === today.toDateString()) {
    return localeNames(locale)
      ? timeNamed(then)
      : new Intl.DateTimeFormat(locale, { timeStyle }).format(then);
  }
  return (
    momentNamed(then, locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle }).format(then)
  );
}
