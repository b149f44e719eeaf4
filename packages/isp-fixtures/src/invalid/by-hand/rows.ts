/** Rows of values that are wrong at one place, each in its own telling way. */
import type { Json } from '../../json.ts';
import { keysOf } from '../../patch/patch.ts';
import { nameOfCode, type InvalidByPatch, type ReadBy } from '../invalid-fixture.ts';

export type WrongValue = readonly [variant: string, value: Json, summary: string];

export interface WrongValues {
  /** The rest of the code, after `ISP_PLAN_`. */
  readonly code: string;
  /** The place in the edge fixture `everything`. */
  readonly path: string;
  readonly readBy?: ReadBy;
  /** Where the issue is, where that is not the place itself. */
  readonly issueAt?: string;
  readonly rows: readonly WrongValue[];
}

export function wrongValues({ code, path, readBy, issueAt, rows }: WrongValues): InvalidByPatch[] {
  const place = ['the-plan', ...keysOf(path)]
    .filter((key, i, keys) => key !== '0' && (i > 0 || keys.length === 1))
    .join('-')
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return rows.map(([variant, value, summary]) => ({
    name: `${nameOfCode(`ISP_PLAN_${code}`)}-at-${place}-${variant}`,
    code: `ISP_PLAN_${code}`,
    path: issueAt ?? path,
    summary,
    base: 'everything',
    readBy: readBy ?? 'both',
    patch: [{ op: 'replace', path, value }],
  }));
}
