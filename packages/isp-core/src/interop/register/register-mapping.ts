/** Which column of a table holds what: guessed by us, confirmed by a person, kept as data. */
import * as z from 'zod/mini';
import type { Issue } from '../../kernel/issue.ts';
import { toPointer } from '../../kernel/pointer.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { registerFields, type RegisterField } from './register-fields.ts';
import { registerIssue } from './register-issues.ts';

export interface MappedColumn {
  /** The heading as the table has it. Where two columns have one heading, the first entry is of the first. */
  readonly header: string;
  /** What it holds; `ignore` where it is to be left out. */
  readonly field: RegisterField | 'ignore';
}

export interface RegisterMapping {
  /** The row with the headings, from 1. Otherwise it is looked for. */
  readonly headerRow?: number;
  /** How dates such as 03/04/2029 are meant. Otherwise the day comes first, unless the column shows that it cannot. */
  readonly dates?: 'day-first' | 'month-first';
  /** A column that is not named here is left out. */
  readonly columns: readonly MappedColumn[];
}

const fields = ['ignore', ...(Object.keys(registerFields) as RegisterField[])] as const;

const schema = z.strictObject({
  headerRow: z.exactOptional(z.int().check(z.minimum(1), z.maximum(20))),
  dates: z.exactOptional(z.enum(['day-first', 'month-first'])),
  columns: z
    .array(z.strictObject({ header: z.string().check(z.maxLength(500)), field: z.enum(fields) }))
    .check(z.minLength(1), z.maxLength(300)),
});

/** A mapping from JSON, such as a file that a person has looked through; or `ISP_REGISTER_MAPPING`. */
export function parseMapping(value: unknown): Result<RegisterMapping, Issue[]> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(
    parsed.error.issues
      .slice(0, 20)
      .map(({ path }) => registerIssue('ISP_REGISTER_MAPPING', { path: toPointer(path) })),
  );
}
