/** From a file's name to its plan, or to what is wrong with the file. */
import type { Issue } from '../kernel/issue.ts';
import { err, type Result } from '../kernel/result.ts';
import { MAX_BYTES, openDocument, type OpenedDocument } from './open-document.ts';
import type { Streams } from './streams.ts';
import { wrap } from './wrap.ts';

/** Reads a plan from a file, or from standard input where the name is `-`. */
export async function readPlanFile(
  name: string,
  streams: Streams,
): Promise<Result<OpenedDocument, Issue[]>> {
  const bytes = await readBytes(name, streams);
  return bytes.ok ? openDocument(bytes.value) : bytes;
}

/** The bytes of a file, or an issue where it cannot be opened. */
export async function readBytes(
  name: string,
  streams: Streams,
  most = MAX_BYTES,
): Promise<Result<Uint8Array, Issue[]>> {
  try {
    return { ok: true, value: await streams.read(name, most) };
  } catch (error) {
    return err([cannotOpen(error)]);
  }
}

/** Why the system would not let us read. */
export function cannotOpen(error: unknown): Issue {
  const reason = reasonOf(error);
  const message = reasonsNotToOpen[reason] ?? 'This file cannot be opened.';
  return { code: 'ISP_CLI_CANNOT_OPEN', path: '', message, data: { reason } };
}

/** Why the system would not let us write. */
export function cannotWrite(file: string, error: unknown): Issue {
  const reason = reasonOf(error);
  const why = reasonsNotToWrite[reason] ?? `The system says ${reason}.`;
  const message = `This plan could not be written to “${file}”. ${why}`;
  return { code: 'ISP_CLI_CANNOT_WRITE', path: '', message, data: { file, reason } };
}

const reasonOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const reasonsNotToOpen: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'You are not allowed to open this file.',
};

const reasonsNotToWrite: Readonly<Record<string, string>> = {
  EACCES: 'You are not allowed to write there.',
  EISDIR: 'There is a folder of that name.',
  ENOTDIR: 'A file stands where a folder is needed.',
  EEXIST: 'A file stands where a folder is needed.',
  ENOSPC: 'There is no room left.',
  EROFS: 'Nothing can be written there.',
};

/** What is wrong with a file or with one line of a stream, for people: its sentence, then its code and place. */
export function issuesText(
  name: string,
  issues: readonly Issue[],
  whole = 'the whole file',
): string {
  const title = name === '-' ? 'standard input' : name;
  const parts = issues.map(({ code, path, message }) => {
    const where = path === '' ? whole : path;
    return `${wrap(message, { first: '  - ' })}\n${wrap(`(${code} at ${where})`, { first: '    ' })}`;
  });
  return `${title}\n${parts.join('\n')}\n`;
}
