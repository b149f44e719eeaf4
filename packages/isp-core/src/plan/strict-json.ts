/**
 * JSON as RFC 8259 has it and no reader can take two ways: no duplicate keys, no forbidden keys, no
 * number that a double cannot hold, no lone surrogate; bounded in size and depth.
 *
 * `JSON.parse` does the reading. One pass over the text before it bounds the depth and counts the
 * members, one walk after it counts what came out: only where the two differ, or something looks
 * unsafe, does the slower parser that keeps positions run, to say where.
 */
import type { Issue } from '../kernel/issue.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { decodeUtf8, utf8Length, withoutByteOrderMark } from '../kernel/utf8.ts';
import { locateJsonIssues } from './locate-json-issues.ts';
import { scanJson } from './scan-json.ts';
import { looksUnsafe } from './unsafe-json.ts';

export interface ReadLimits {
  /** Most bytes of UTF-8. Default 5,000,000. */
  readonly maxBytes?: number;
  /** Most objects and lists inside each other. Default 64. */
  readonly maxDepth?: number;
}

const defaults = { maxBytes: 5_000_000, maxDepth: 64 } as const;

/** Reads JSON text or bytes, after a byte order mark too, or says what is wrong and where. */
export function readStrictJson(
  input: string | Uint8Array,
  limits: ReadLimits = {},
): Result<unknown, Issue[]> {
  const { maxBytes, maxDepth } = { ...defaults, ...limits };
  if (sizeOf(input, maxBytes) > maxBytes) return err([tooLarge(maxBytes)]);
  const decoded = typeof input === 'string' ? ok(withoutByteOrderMark(input)) : decodeUtf8(input);
  if (!decoded.ok) return err([notUtf8]);
  const text = decoded.value;
  const scan = scanJson(text);
  if (scan.depth > maxDepth) return err([tooDeep(maxDepth)]);
  const value = parseJson(text);
  if (!value.ok) return value;
  if (!looksUnsafe(text, value.value, scan)) return value;
  const issues = locateJsonIssues(text);
  return issues.length > 0 ? err(issues) : value;
}

function sizeOf(input: string | Uint8Array, maxBytes: number): number {
  if (typeof input !== 'string') return input.length;
  // A character is at most three bytes, so most texts need no count.
  return input.length * 3 <= maxBytes ? input.length : utf8Length(input);
}

function parseJson(text: string): Result<unknown, Issue[]> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    return err([notJson]);
  }
}

const notJson: Issue = {
  code: 'ISP_READ_NOT_JSON',
  path: '',
  message: 'This file cannot be read: it is damaged, or it is not a plan file (JSON).',
};

const notUtf8: Issue = {
  code: 'ISP_READ_NOT_UTF8',
  path: '',
  message: 'This file cannot be read: its text is not in the standard encoding (UTF-8).',
};

function tooLarge(maxBytes: number): Issue {
  return {
    code: 'ISP_READ_TOO_LARGE',
    path: '',
    message: `This file is too large: a plan is at most ${maxBytes / 1_000_000} MB.`,
    data: { maxBytes },
  };
}

function tooDeep(maxDepth: number): Issue {
  return {
    code: 'ISP_READ_TOO_DEEP',
    path: '',
    message: `This file is nested more than ${maxDepth} levels deep, which no plan is.`,
    data: { maxDepth },
  };
}
