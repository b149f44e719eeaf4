/** The letter as plain text, for a message or a printer. */
import type { LetterPart, ReviewLetter } from './letter-part.ts';

/** Headings stand on lines of their own; items begin with a dash. */
export function reviewLetterText({ title, opening, parts }: ReviewLetter): string {
  return `${[title, ...opening, ...parts.map(textOfPart)].join('\n\n')}\n`;
}

function textOfPart({ heading, paragraphs, items }: LetterPart): string {
  return [heading, ...paragraphs, ...items.map((item) => `- ${item}`)].join('\n');
}
