/** Today, now and new ids, from the browser. Elements take these where the host gives nothing else. */

/** Today where the reader is, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** This instant, RFC 3339 in UTC. */
export function instant(now = new Date()): string {
  return now.toISOString();
}

/** Milliseconds since 1970, in UTC. */
export function milliseconds(): number {
  return Date.now();
}

/** A new UUID. `crypto.randomUUID` is missing on plain http, where some schools still host. */
export function newId(): string {
  if ('randomUUID' in crypto) return crypto.randomUUID();
  const bytes = (crypto as Crypto).getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
