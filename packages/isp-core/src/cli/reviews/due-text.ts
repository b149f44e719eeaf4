/** The due list as text: what is most pressing first, each with its sum. */
import { daysBetween, type PlainDate } from '../../kernel/plain-date.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { Deadline } from '../../reviews/deadline.ts';
import { placeInWords } from '../section-titles.ts';
import type { Streams } from '../streams.ts';
import { wrap } from '../wrap.ts';
import { childName } from './child-name.ts';
import { kindsInWords, statesInWords } from './deadline-words.ts';
import { byDate, type ReviewedDocument, type ReviewsSettings } from './due-row.ts';
import { sayIssues, type ReviewsReport } from './reviews-report.ts';

/** One list over all plans: for files and folders. */
export function dueList(settings: ReviewsSettings, streams: Streams): ReviewsReport {
  const all: ReviewedDocument[] = [];
  return {
    add(result) {
      if ('issues' in result) sayIssues(result, streams);
      else all.push(result);
    },
    end: () => streams.out(listText(all, settings)),
  };
}

/** A list for each plan as it comes: for streams, which may be without end. */
export function dueListsAsTheyCome(settings: ReviewsSettings, streams: Streams): ReviewsReport {
  let first = true;
  return {
    add(result) {
      if ('issues' in result) {
        sayIssues(result, streams);
        return;
      }
      streams.out(`${first ? '' : '\n'}${listText([result], settings)}`);
      first = false;
    },
    end: () => undefined,
  };
}

function listText(documents: readonly ReviewedDocument[], settings: ReviewsSettings): string {
  const rows = documents
    .flatMap((document) => document.deadlines.map((deadline) => ({ document, deadline })))
    .toSorted((a, b) => byDate(a.deadline, b.deadline));
  const sections = statesInWords.flatMap(([state, title]) => {
    const some = rows.filter(({ deadline }) => deadline.state === state);
    const texts = some.map(({ document, deadline }) => rowText(document, deadline, settings));
    return texts.length === 0 ? [] : [[title.toUpperCase(), ...texts].join('\n')];
  });
  const early = earlyText(documents, settings);
  const parts = [...sections, ...(early === '' ? [] : [early])];
  const head = wrap(`What is due, on ${dateInWords(settings.today)}.${standing(documents)}`);
  const nothing = 'Nothing is overdue, due or planned in this time.';
  return `${[head, ...(parts.length === 0 ? [nothing] : parts)].join('\n\n')}\n`;
}

/** Said once, where any date rests on a proposal. */
function standing(documents: readonly ReviewedDocument[]): string {
  const expected = documents.some(({ profile }) => profile.status === 'expected');
  return expected ? ' Some dates rest on proposals, which may still change.' : '';
}

function rowText(
  document: ReviewedDocument,
  deadline: Deadline,
  settings: ReviewsSettings,
): string {
  const { kind, at, arithmetic, latest, due } = deadline;
  const last =
    latest === undefined || latest === due
      ? ''
      : ` The last school day by then is ${dateInWords(latest)}.`;
  return [
    wrap(`${dayText(deadline, settings.today)}: ${kindsInWords[kind]}`, { first: '- ' }),
    wrap(`${whose(document, settings)}; ${placeInWords(at)}`, { first: '  ' }),
    wrap(`${arithmetic}.${last}`, { first: '  ' }),
  ].join('\n');
}

function dayText({ due, plannedFor }: Deadline, today: PlainDate): string {
  const planned = plannedFor === undefined ? '' : `, planned for ${dateInWords(plannedFor)}`;
  if (due === undefined) return `No date${planned}`;
  const days = daysBetween(today, due);
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  const away = days === 0 ? 'today' : days > 0 ? `in ${count}` : `${count} ago`;
  return `${dateInWords(due)} (${away})${planned}`;
}

function whose({ file, plan }: ReviewedDocument, { names }: ReviewsSettings): string {
  const name = childName(plan, names);
  return name === undefined ? file : `${name}, ${file}`;
}

/** Only what speaks for a review: what is merely worth a thought is for the plan’s own page. */
function earlyText(documents: readonly ReviewedDocument[], settings: ReviewsSettings): string {
  const texts = documents.flatMap((document) => {
    const reasons = document.triggers.filter(({ weight }) => weight === 'review');
    if (reasons.length === 0) return [];
    const why = reasons.map(({ why: reason }) => wrap(`${reason}.`, { first: '  ' }));
    return [[wrap(whose(document, settings), { first: '- ' }), ...why].join('\n')];
  });
  if (texts.length === 0) return '';
  return ['MAY CALL FOR A REVIEW BEFORE ITS TIME', ...texts].join('\n');
}
