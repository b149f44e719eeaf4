/** Text as XML and the workbook format have it. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML cannot hold, and what the workbook format would take for such a thing. */
const NOT_IN_XML = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** `_x000D_` is how the format writes a carriage return; a text that says so itself is told apart. */
export function xmlText(text: string): string {
  return text
    .replaceAll(NOT_IN_XML, (sign) => {
      const code = sign.charCodeAt(0);
      return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');
}
