/** Guesses what the columns of a register hold, and how sure that is. A person confirms it. */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { fieldOf, fieldWithin } from './known-headings.ts';
import { severalPerRow, type RegisterField } from './register-fields.ts';
import { registerIssue } from './register-issues.ts';
import type { RegisterMapping } from './register-mapping.ts';
import { MOST_ROWS_ABOVE, readTable, registerLimits, type RegisterLimits } from './read-table.ts';

/** `sure`: the heading is one that we know. `likely`: it has such words in it. `none`: no idea. */
export type Confidence = 'sure' | 'likely' | 'none';

export interface ColumnGuess {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  /** Absent where there is no idea. */
  readonly field?: RegisterField;
  readonly confidence: Confidence;
}

export interface MappingGuess {
  /** What is sure, and the rest as `ignore`: for a person to look through and complete. */
  readonly mapping: RegisterMapping;
  readonly columns: readonly ColumnGuess[];
}

/** The guess for a file, or `ISP_REGISTER_…` where it is no table or has no headings that we know. */
export function guessMapping(
  csv: Uint8Array | string,
  limits: Partial<RegisterLimits> = {},
): Result<MappingGuess, Issue[]> {
  const table = readTable(csv, { ...registerLimits, ...limits });
  return table.ok ? guessFromRows(table.value.rows) : table;
}

/** The row with most headings that we know, of the first twenty; it has two of them at least. */
export function guessFromRows(rows: readonly (readonly string[])[]): Result<MappingGuess, Issue[]> {
  let best: { row: number; columns: ColumnGuess[]; known: number } | undefined;
  rows.slice(0, MOST_ROWS_ABOVE).forEach((cells, i) => {
    const columns = guessColumns(cells);
    const known = columns.filter(({ confidence }) => confidence === 'sure').length;
    if (known >= 2 && known > (best?.known ?? 0)) best = { row: i + 1, columns, known };
  });
  if (!best) return err([registerIssue('ISP_REGISTER_NO_HEADINGS')]);
  const { row, columns } = best;
  return ok({
    columns,
    mapping: {
      headerRow: row,
      columns: columns.map(({ header, field, confidence }) => ({
        header,
        field: confidence === 'sure' && field ? field : 'ignore',
      })),
    },
  });
}

function guessColumns(headings: readonly string[]): ColumnGuess[] {
  const taken = new Set<RegisterField>();
  return headings.map((header, i) => {
    const guess = guessColumn(header);
    const { field } = guess;
    if (field === undefined) return { column: i + 1, header, confidence: 'none' };
    // A second column of the same kind is surely not the same thing.
    const again = taken.has(field) && !severalPerRow.has(field);
    if (guess.confidence === 'sure') taken.add(field);
    return { column: i + 1, header, field, confidence: again ? 'likely' : guess.confidence };
  });
}

function guessColumn(header: string): { field?: RegisterField; confidence: Confidence } {
  const field = fieldOf(header);
  if (field) return { field, confidence: 'sure' };
  const inside = fieldWithin(header);
  return inside ? { field: inside, confidence: 'likely' } : { confidence: 'none' };
}
