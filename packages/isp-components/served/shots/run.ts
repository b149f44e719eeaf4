/**
 * Takes pictures of the elements. Without a word: those of the docs. With the name of a folder: every
 * element, at three widths, by day and by night, in English and in Urdu, for looking at.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { everyShot, shotsOfDocs } from './shots.ts';
import { takeShots } from './take-shots.ts';

const [folder, only = ''] = process.argv.slice(2);
const docs = fileURLToPath(new URL('../../../../docs/public/elements', import.meta.url));
const into = folder === undefined ? docs : path.resolve(folder);
mkdirSync(into, { recursive: true });
const shots = folder === undefined ? shotsOfDocs : everyShot;
await takeShots(
  shots.filter(({ name }) => name.includes(only)),
  into,
);
