/** What receiving came to, for people: what they have to do first, then everything else, line by line. */
import {
  receiveReportInWords,
  type ToldReceiveLine,
} from '../../locales/moving/report-in-words.ts';
import type { ReceiveLine } from '../../transfer/receive/receive-report.ts';
import type { ChildMatch } from '../../transfer/receive/match-child.ts';
import type { Reception, ReceiveOutcome } from '../../transfer/receive/reception.ts';
import { wrap } from '../wrap.ts';

const outcomes: Readonly<Record<ReceiveOutcome, string>> = {
  'new-record': 'No record here is this child’s: the plan would begin one.',
  merged: 'The plan is here already: what came was put together with it.',
  'second-plan':
    'The child has another plan here: both stay, and the new one says that it replaces it.',
  'already-received': 'This was taken in before. Nothing changes.',
  older: 'A later revision is here. Nothing changes.',
  superseded: 'The plan here took over from the one that came. Nothing changes.',
  'ask-child': 'Somebody has to say first whose plan this is. Nothing was joined.',
};

/** `file` is the record that it belongs to, where there is one; `report` the one after acceptance. */
export function receiveText(
  reception: Reception,
  { file, report }: { readonly file: string | undefined; readonly report?: readonly ReceiveLine[] },
): string {
  const lines = receiveReportInWords(reception, report);
  const of = (...fates: readonly ToldReceiveLine['fate'][]) =>
    lines.filter(({ fate }) => fates.includes(fate));
  const parts = [
    wrap(`${outcomes[reception.outcome]}${file === undefined ? '' : ` Record: ${file}.`}`),
    likeText(reception),
    section('TO CHOOSE', of('conflict')),
    section('FOR A PERSON TO SEE', of('ask')),
    section('KEPT BACK BY THE SENDER', of('withheld')),
    section('STAYED AS IT WAS HERE', of('kept')),
    section('TAKEN', of('taken')),
    section('TO KNOW', of('note')),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: string, lines: readonly ToldReceiveLine[]): string {
  return lines.length === 0 ? '' : [title, ...lines.map(lineText)].join('\n');
}

function lineText({ what, message, here, came, todo, code, at }: ToldReceiveLine): string {
  const inner = { first: '  ', rest: '    ' };
  return [
    wrap(`${what}: ${message}`, { first: '- ' }),
    ...(here === undefined ? [] : [wrap(`here: ${here}`, inner)]),
    ...(came === undefined ? [] : [wrap(`came: ${came}`, inner)]),
    ...(todo === undefined ? [] : [wrap(`To do: ${todo}`, inner)]),
    `  (${code}${at === '' ? '' : ` ${at}`})`,
  ].join('\n');
}

function likeText({ outcome, matches }: Reception): string {
  if (outcome !== 'ask-child') return '';
  return ['RECORDS THAT MAY BE THIS CHILD’S', ...matches.map(matchText)].join('\n');
}

const facts = {
  planId: 'id of the plan',
  upn: 'UPN',
  uln: 'ULN',
  dateOfBirth: 'date of birth',
  familyName: 'family name',
  givenName: 'given name',
} as const;

function matchText(match: ChildMatch): string {
  const told = Object.entries(facts).flatMap(([key, name]) => {
    const agreement = match[key as keyof typeof facts];
    return agreement === 'unknown' ? [] : [`${name}: ${agreement}`];
  });
  return wrap(`${match.plan}: ${told.join(', ')}`, { first: '- ' });
}
