/** Whom the user trusts: one trust file, or all of a folder together. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isObject } from '../../kernel/json.ts';
import { parseTrust } from '../../transfer/trust/parse-trust.ts';
import type { Trust } from '../../transfer/trust/trust.ts';
import type { Streams } from '../streams.ts';
import { readJsonFile } from './read-json-file.ts';
import { troubleWith } from './trouble.ts';

const ENDING = 'trust.json';

export async function readTrust(name: string, streams: Streams): Promise<Trust> {
  const files: unknown[] = [];
  for (const file of await filesIn(name)) {
    const value = await readJsonFile(file, streams);
    const alone = parseTrust(value);
    if (!alone.ok) throw troubleWith(file, alone.error);
    files.push(value);
  }
  const settings = files.flatMap((value) => (isObject(value) ? value['settings'] : []));
  // Two files are each sound and may still hold the same id.
  const trust = parseTrust({ format: 'isp-trust', formatVersion: '1.0', settings });
  if (!trust.ok) throw troubleWith(name, trust.error);
  return trust.value;
}

async function filesIn(name: string): Promise<string[]> {
  const entries = await readdir(name).catch(() => undefined);
  if (!entries) return [name];
  const files = entries.filter((entry) => entry.endsWith(ENDING)).toSorted();
  return files.map((entry) => path.join(name, entry));
}
