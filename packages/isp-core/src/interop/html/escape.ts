/** Text as text in HTML, between tags and in quoted attributes alike. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML reads a carriage return as a line feed, so one is written as what it is. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? '').replaceAll('\r', '&#13;');
}
