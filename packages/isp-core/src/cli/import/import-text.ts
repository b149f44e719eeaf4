/** The report of an import for people: what they have to see first, then what was left out. */
import { countFates, type ImportLine } from '../../interop/draft/import-report.ts';
import type { Incoming } from '../../interop/draft/incoming.ts';
import { wrap } from '../wrap.ts';
import type { Imported } from './imported.ts';
import type { EnrichedPlan } from './into-plans.ts';

/** `written` is how many drafts are in the folder; undefined where none was to be. */
export function importText(
  { file, plans, people, report }: Imported,
  written: number | undefined,
): string {
  const { taken, dropped, ask } = countFates(report);
  const title = file === '-' ? 'standard input' : file;
  const drafts =
    written === undefined
      ? `${many(plans.length, 'draft')} could be made. To write them, say --out and a folder.`
      : `${many(written, 'draft')} written.`;
  const parts = [
    wrap(`${title}: ${many(people.length, 'entry', 'entries')}. ${drafts}`),
    wrap(
      `${many(taken, 'field')} taken, ${dropped} left out, ${ask} for a person to see. --json says all of it.`,
    ),
    section('FOR A PERSON TO SEE', report, people, 'ask'),
    leftOut(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Plans that are here and that the file adds to; nothing where there are none. */
export function enrichedText(
  enriched: readonly EnrichedPlan[],
  { written, replaced }: { readonly written: boolean; readonly replaced: number | undefined },
): string {
  if (enriched.length === 0) return '';
  const how =
    replaced !== undefined
      ? `${replaced} replaced where they are.`
      : written
        ? 'Written to the folder beside the drafts; those that are here were left as they are.'
        : 'To write them, say --out and a folder, or --in-place.';
  const names = enriched.map(({ file }) => wrap(file, { first: '- ' }));
  const title = wrap(`${many(enriched.length, 'plan')} here would have more in them. ${how}`);
  return `\n${['PLANS THAT ARE HERE', title, ...names].join('\n')}\n`;
}

function section(
  title: string,
  report: readonly ImportLine[],
  people: readonly Incoming[],
  fate: ImportLine['fate'],
): string {
  const lines = report.filter((line) => line.fate === fate);
  if (lines.length === 0) return '';
  const texts = lines.map(({ person, place, field, value, message, code }) => {
    const who = person === undefined ? 'The file' : nameOf(people[person], person);
    const said = value === undefined ? '' : ` (“${value.replace(/\s+/g, ' ')}”)`;
    const where = `${who}, line ${place.line}, column ${place.column}: ${field}${said}`;
    return `${wrap(where, { first: '- ' })}\n${wrap(`${message} (${code})`, { first: '  ' })}`;
  });
  return [title, ...texts].join('\n');
}

/** One line for each kind of field: what is left out is left out of every child’s record alike. */
function leftOut(report: readonly ImportLine[]): string {
  const byReason = new Map<string, Map<string, number>>();
  for (const { fate, field, message } of report) {
    if (fate !== 'dropped') continue;
    const fields = byReason.get(message) ?? new Map<string, number>();
    fields.set(field, (fields.get(field) ?? 0) + 1);
    byReason.set(message, fields);
  }
  if (byReason.size === 0) return '';
  const texts = [...byReason].map(([message, fields]) => {
    const names = [...fields].map(([field, count]) => (count > 1 ? `${field} (${count})` : field));
    return `${wrap(names.join(', '), { first: '- ' })}\n${wrap(message, { first: '  ' })}`;
  });
  return ['LEFT OUT', ...texts].join('\n');
}

/** Lists are printed and left lying about, so initials. */
function nameOf(person: Incoming | undefined, index: number): string {
  const initials = [person?.givenName, person?.familyName]
    .flatMap((name) => (name === undefined ? [] : [`${/^.\p{M}*/su.exec(name)?.[0] ?? ''}.`]))
    .join(' ');
  return initials === '' ? `Entry ${index + 1}` : `Entry ${index + 1} (${initials})`;
}

const many = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;
