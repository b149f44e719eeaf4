/** The due list as CSV, a row for each deadline. */
import type { Deadline } from '../../reviews/deadline.ts';
import { placeInWords } from '../section-titles.ts';
import type { Streams } from '../streams.ts';
import { childName } from './child-name.ts';
import { kindsInWords } from './deadline-words.ts';
import type { ReviewedDocument, ReviewsSettings } from './due-row.ts';
import { sayIssues, type ReviewsReport } from './reviews-report.ts';
import { BYTE_ORDER_MARK, safeCsv } from './safe-csv.ts';

type Column = readonly [string, (document: ReviewedDocument, deadline: Deadline) => string];

function columns({ names }: ReviewsSettings): readonly Column[] {
  return [
    ['file', ({ file }) => file],
    ['plan', ({ plan }) => plan.id],
    ['child', ({ plan }) => childName(plan, names) ?? ''],
    ['year group', ({ plan }) => plan.person.yearGroup],
    ['what', (_, { kind }) => kindsInWords[kind]],
    ['state', (_, { state }) => state],
    ['earliest', (_, { earliest }) => earliest ?? ''],
    ['due', (_, { due }) => due ?? ''],
    ['last school day', (_, { latest }) => latest ?? ''],
    ['planned for', (_, { plannedFor }) => plannedFor ?? ''],
    ['how the date came about', (_, { arithmetic }) => arithmetic],
    ['where in the plan', (_, { at }) => placeInWords(at)],
    ['by what authority', (_, deadline) => authority(deadline)],
    ['kind', (_, { kind }) => kind],
  ];
}

/** Rows as they come: plan by plan, so that a stream needs no memory. */
export function dueCsv(settings: ReviewsSettings, streams: Streams): ReviewsReport {
  const all = columns(settings);
  let head = BYTE_ORDER_MARK + safeCsv([all.map(([title]) => title)]);
  const print = (text: string) => {
    streams.json(`${head}${text}`);
    head = '';
  };
  return {
    add(result) {
      if ('issues' in result) {
        sayIssues(result, streams);
        return;
      }
      const rows = result.deadlines.map((deadline) =>
        all.map(([, cell]) => cell(result, deadline)),
      );
      if (rows.length > 0) print(safeCsv(rows));
    },
    end: () => print(''),
  };
}

const authority = ({ sources }: Deadline) =>
  sources.map(({ title, at, status }) => `${title}, ${at} (${status})`).join('; ');
