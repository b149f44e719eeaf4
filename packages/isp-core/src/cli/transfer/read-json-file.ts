/** The JSON of a small file, read strictly. */
import { readStrictJson } from '../../plan/strict-json.ts';
import { readBytes } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { troubleWith } from './trouble.ts';

export async function readJsonFile(file: string, streams: Streams): Promise<unknown> {
  const bytes = await readBytes(file, streams);
  if (!bytes.ok) throw troubleWith(file, bytes.error);
  const json = readStrictJson(bytes.value);
  if (!json.ok) throw troubleWith(file, json.error);
  return json.value;
}
