/** Files that come or go beside a plan. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Plan } from '../../plan/plan.ts';
import type { DocumentToSend } from '../../transfer/pack/transfer-input.ts';
import type { FileBeside } from '../../transfer/receive/check-documents.ts';
import { sha256Hex } from '../../transfer/sha256.ts';
import { readBytes, cannotOpen } from '../read-plan-file.ts';
import type { Streams } from '../streams.ts';
import { Trouble, troubleWith } from './trouble.ts';

const MOST_OF_A_DOCUMENT = 50_000_000;

/** The files of a folder, those below it apart; names that begin with a dot are left out. */
export async function filesInFolder(folder: string, streams: Streams): Promise<FileBeside[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw troubleWith(folder, [cannotOpen(error)]);
  });
  const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'));
  const sorted = names.map(({ name }) => name).toSorted();
  const files: FileBeside[] = [];
  for (const name of sorted) files.push(await readBeside(path.join(folder, name), streams));
  return files;
}

async function readBeside(file: string, streams: Streams): Promise<FileBeside> {
  const bytes = await readBytes(file, streams, MOST_OF_A_DOCUMENT);
  if (!bytes.ok) throw troubleWith(file, bytes.error);
  return { name: path.basename(file), content: bytes.value };
}

/** The plan’s documents among these files, known by their bytes. A file that is none of them stops it: it may be another child’s. */
export async function documentsToSend(
  { documents }: Plan,
  names: readonly string[],
  streams: Streams,
): Promise<DocumentToSend[]> {
  const found: DocumentToSend[] = [];
  for (const name of names) {
    const { content } = await readBeside(name, streams);
    const digest = await sha256Hex(content);
    const lines = documents.filter(({ sha256 }) => sha256 === digest);
    if (lines.length === 0)
      throw new Trouble(`The plan names no document with the bytes of “${name}”.`);
    found.push(...lines.map(({ id }) => ({ document: id, content })));
  }
  return found;
}
