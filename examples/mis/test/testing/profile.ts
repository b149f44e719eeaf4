/** What a browser leaves on disk, byte by byte. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder that hold the text, as UTF-8 or as UTF-16, by their paths within it. */
export function filesWith(folder: string, text: string): string[] {
  const forms = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return forms.some((form) => bytes.includes(form));
    })
    .map((file) => path.relative(folder, file));
}
