/** From a file's text, or any value, to a change log. */
import type { Issue } from '../../kernel/issue.ts';
import { isObject } from '../../kernel/json.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { readStrictJson, type ReadLimits } from '../../plan/strict-json.ts';
import type { ChangeLog } from './change-log.ts';
import { notALog } from './log-issues.ts';
import { logSchema } from './log-schema.ts';

/** A log grows for years, so it may be larger than a plan. */
const MAX_BYTES = 50_000_000;

/** Reads strict JSON as a change log, or gives every issue. Says nothing of its hashes: see `verifyLog`. */
export function readLog(
  text: string | Uint8Array,
  limits: ReadLimits = {},
): Result<ChangeLog, Issue[]> {
  const json = readStrictJson(text, { maxBytes: MAX_BYTES, ...limits });
  return json.ok ? parseLog(json.value) : json;
}

/** The same for a value that is not text any more. */
export function parseLog(value: unknown): Result<ChangeLog, Issue[]> {
  if (!isObject(value) || value['format'] !== 'isp-change-log') {
    return err([notALog('', 'This is not a change log: it does not say that it is one.')]);
  }
  const parsed = logSchema.safeParse(value);
  // The value given, not the parsed copy: its hashes are over exactly what it says.
  if (parsed.success) return ok(value as unknown as ChangeLog);
  return err(
    parsed.error.issues.slice(0, 100).map(({ path }) => {
      const place = toPointer(path);
      return notALog(
        place,
        `“${place}” does not hold what a change log of version 1.0 holds there.`,
      );
    }),
  );
}
