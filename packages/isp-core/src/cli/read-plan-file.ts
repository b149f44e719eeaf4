/** From a file's name to its plan, or to what is wrong with the file. */
import type { Issue } from '../kernel/issue.ts';
import { err, type Result } from '../kernel/result.ts';
import type { Plan } from '../plan/plan.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { Streams } from './streams.ts';
import { wrap } from './wrap.ts';

/** Reads a plan from a file, or from standard input where the name is `-`. */
export async function readPlanFile(name: string, streams: Streams): Promise<Result<Plan, Issue[]>> {
  const bytes = await readBytes(name, streams);
  return bytes.ok ? readPlan(bytes.value) : bytes;
}

/** The bytes of a file, or an issue where it cannot be opened. */
export async function readBytes(
  name: string,
  streams: Streams,
): Promise<Result<Uint8Array, Issue[]>> {
  try {
    return { ok: true, value: await streams.read(name) };
  } catch (error) {
    return err([cannotOpen(error)]);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder, not a file.',
  EACCES: 'You are not allowed to open this file.',
};

function cannotOpen(error: unknown): Issue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = reasons[code] ?? 'This file cannot be opened.';
  return { code: 'ISP_CLI_CANNOT_OPEN', path: '', message, data: { reason: code } };
}

/** What is wrong with a file, for people: its sentence, then its code and place. */
export function issuesText(name: string, issues: readonly Issue[]): string {
  const title = name === '-' ? 'standard input' : name;
  const parts = issues.map(({ code, path, message }) => {
    const where = path === '' ? 'the whole file' : path;
    return `${wrap(message, { first: '  - ' })}\n${wrap(`(${code} at ${where})`, { first: '    ' })}`;
  });
  return `${title}\n${parts.join('\n')}\n`;
}
