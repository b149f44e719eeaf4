/** The columns of a table as a mapping has them, and how the dates in each are to be read. */
import type { Issue } from '../../kernel/issue.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { ImportReport } from '../draft/import-report.ts';
import { dateColumn, type DateColumn } from './read-date.ts';
import { dateFields, type RegisterField } from './register-fields.ts';
import { registerIssue } from './register-issues.ts';
import type { RegisterMapping } from './register-mapping.ts';

export interface Column {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  readonly field: RegisterField;
  /** For columns of dates. */
  readonly dates?: DateColumn;
}

type Rows = readonly (readonly string[])[];

/** The columns that are to be read, in the order of the table. */
export function columnsOf(
  mapping: RegisterMapping,
  headings: readonly string[],
  rows: Rows,
): Result<Column[], Issue[]> {
  const columns: Column[] = [];
  const used = new Set<number>();
  const issues: Issue[] = [];
  mapping.columns.forEach(({ header, field }, i) => {
    const index = headings.findIndex((heading, at) => !used.has(at) && same(heading, header));
    if (index === -1) {
      const path = `/columns/${i}/header`;
      issues.push(registerIssue('ISP_REGISTER_MAPPING_HEADER', { path, detail: header }));
      return;
    }
    used.add(index);
    if (field === 'ignore') return;
    const dates = dateFields.has(field)
      ? dateColumn(
          rows.map((cells) => cells[index] ?? ''),
          mapping.dates,
        )
      : undefined;
    columns.push({ index, header, field, ...(dates ? { dates } : {}) });
  });
  if (issues.length > 0) return err(issues);
  return ok(columns.sort((a, b) => a.index - b.index));
}

const same = (a: string, b: string) => a.trim() === b.trim();

/** Says once what is left out, and which columns of dates need a look. */
export function reportColumns(
  columns: readonly Column[],
  headings: readonly string[],
  { line, report }: { readonly line: number; readonly report: ImportReport },
): void {
  const read = new Map(columns.map((column) => [column.index, column]));
  headings.forEach((heading, index) => {
    const place = { line, column: index + 1 };
    const at = { field: heading, place };
    const column = read.get(index);
    if (!column) {
      if (heading.trim() === '') return;
      const message =
        'This column was not read: it is not in the mapping, or the mapping leaves it out.';
      report.dropped({ code: 'ISP_IMPORT_UNKNOWN_FIELD', ...at, message });
    } else if (column.dates?.order === 'unsure') {
      const message =
        'Some dates in this column can only be month first, as in America. Those that could be either were left out: say in the mapping how they are meant.';
      report.ask({ code: 'ISP_IMPORT_UNCERTAIN_DATE', ...at, message });
    } else if (column.dates?.serials === true) {
      const message =
        'This column has days as a spreadsheet counts them, such as 45678. They were read as dates: compare one with the school’s record.';
      report.ask({ code: 'ISP_IMPORT_UNCERTAIN_DATE', ...at, message });
    }
  });
}
