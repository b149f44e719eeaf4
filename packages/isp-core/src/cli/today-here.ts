/** The one place where the kit looks at a clock. */

/** The date on this computer's calendar, in its own zone. */
export function todayHere(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The present, for marking when a file was written. */
export function nowHere(now = new Date()): string {
  return now.toISOString();
}
