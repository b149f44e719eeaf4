/** Text of other systems as a plan can hold it: no control characters, one form of line end, not too long. */
import type { Place, ImportReport } from './import-report.ts';

const lengths = { name: 200, statement: 2000 } as const;

export interface TextField {
  readonly field: string;
  readonly place: Place;
  readonly size: keyof typeof lengths;
}

/** The text tidied; undefined where nothing is left. What had to be cut off is reported. */
export function planText(raw: string, about: TextField, report: ImportReport): string | undefined {
  const clean = tidied(raw);
  if (clean === '') return undefined;
  const most = lengths[about.size];
  // UTF-16 units are never fewer than characters, so what fits here fits the schema.
  if (clean.length <= most) return clean;
  report.ask({
    code: 'ISP_IMPORT_TOO_LONG',
    field: about.field,
    place: about.place,
    message: `This is longer than the ${most} characters that a plan holds there, so only its beginning was taken.`,
  });
  return `${clean
    .slice(0, most - 1)
    .toWellFormed()
    .trimEnd()}…`;
}

/** Without control characters, with line feeds alone, and without white space around it. */
export function tidied(raw: string): string {
  return raw.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROL, ' ').trim();
}

const CONTROL = /[^\P{Cc}\n\t]/gu;

/** The same for a field of one line. */
export const oneLine = (raw: string): string => tidied(raw).replace(/\s+/g, ' ');
