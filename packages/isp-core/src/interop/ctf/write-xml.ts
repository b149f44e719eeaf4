/** Writes elements as XML text: no attributes, no entities but the five, and nothing that XML cannot hold. */

/** An element: its name, and its text or what is in it. Entries that are undefined are left out. */
export type ElementToWrite = readonly [
  name: string,
  content: string | readonly (ElementToWrite | undefined)[],
];

export function writeXml(element: ElementToWrite): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${lines(element, '')}\n`;
}

function lines([name, content]: ElementToWrite, indent: string): string {
  if (typeof content === 'string') return `${indent}<${name}>${escaped(content)}</${name}>`;
  const inner = content.flatMap((each) => (each ? [lines(each, `${indent}  `)] : []));
  return [`${indent}<${name}>`, ...inner, `${indent}</${name}>`].join('\n');
}

/** Every kind of white space but a space is written as a number, so that it comes back as it was. */
const escaped = (text: string) => text.replace(/[&<>"'\t\n\r]/g, (c) => entities[c] ?? c);

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Whether XML can hold every character of the text. */
export function isXmlText(text: string): boolean {
  return text.isWellFormed() && !NOT_IN_XML.test(text);
}

const NOT_IN_XML = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/u;
