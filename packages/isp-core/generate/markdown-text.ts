/** Plain text as Markdown shows it: nothing in it is a mark, and a table's cell does not end early. */
export function markdownText(text: string): string {
  return text.replace(/[\\<>*_`[\]|]/g, (mark) => `\\${mark}`);
}
