/** Why there is a plan, as far as an older record can say: the SEN provision that is open, and what was written down. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { dateInWords } from '../../reviews/date-in-words.ts';
import type { ImportReport } from './import-report.ts';
import type { Incoming, NeedRecord, SenPeriod } from './incoming.ts';

/**
 * Layers stay empty: the record knows `K` and `E`, and no machine can tell at which layer a child
 * has support.
 */
export function basisOf(incoming: Incoming, today: PlainDate, report: ImportReport): Plan['basis'] {
  const now = openPeriod(incoming.sen, today, report);
  return {
    senProvision: now === 'K' || now === 'E' ? 'yes' : 'no',
    ehcp: ehcpFrom(incoming.sen, now),
    explanation: explanationOf(incoming),
    layers: [],
  };
}

/** `E` in the past and no more is a plan that has ceased. */
function ehcpFrom(sen: readonly SenPeriod[], now: SenPeriod['provision'] | undefined) {
  if (now === 'E') return 'in-force';
  return sen.some(({ provision }) => provision === 'E') ? 'ceased' : 'none';
}

/** The provision that is open on the day. One at a time is the rule; where there are more, the latest. */
export function openPeriod(
  sen: readonly SenPeriod[],
  today: PlainDate,
  report: ImportReport,
): SenPeriod['provision'] | undefined {
  const begun = sen.filter(({ from }) => from === undefined || from <= today);
  const open = begun.filter(({ to }) => to === undefined || to >= today);
  const latest = [...open].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1);
  const field = 'SEN provision';
  if (latest === undefined) {
    const message =
      'The file has no SEN provision that is in force now, so the draft says that there is none. Say in the plan how it stands.';
    report.ask({ code: 'ISP_IMPORT_MISSING', field, message });
  } else if (new Set(open.map(({ provision }) => provision)).size > 1) {
    const message = `The file has more than one SEN provision in force. The draft takes the one that began last (${latest.provision}): see whether that is right.`;
    report.ask({ code: 'ISP_IMPORT_MORE_THAN_ONE', field, message });
  }
  return latest?.provision;
}

const MOST = 2000;

function explanationOf({ source, sourceDate, sen, needs }: Incoming): string {
  const made = sourceDate === undefined ? '' : ` of ${dateInWords(sourceDate)}`;
  const sentences = [
    `Begun from ${source}${made}.`,
    ...(sen.length > 0 ? [`It records ${sen.map(periodInWords).join('; ')}.`] : []),
    ...(needs.length > 0
      ? [
          `Types of need recorded there, in the codes of the time: ${[...needs].sort(byRank).map(needInWords).join('; ')}.`,
          'They are background: what gets in the child’s way is for people to say.',
        ]
      : []),
  ];
  const text = sentences.join(' ');
  return text.length > MOST ? `${text.slice(0, MOST - 1).toWellFormed()}…` : text;
}

const provisionWords = {
  N: 'no SEN provision',
  K: 'SEN support',
  E: 'an EHC plan',
} as const;

const periodInWords = ({ provision, ...dates }: SenPeriod) =>
  `${provisionWords[provision]}${datesInWords(dates)}`;

const needInWords = ({ type, label, ...dates }: NeedRecord) =>
  `${label === type ? type : `${label} (${type})`}${datesInWords(dates)}`;

const byRank = (a: NeedRecord, b: NeedRecord) => (a.rank ?? 100) - (b.rank ?? 100);

function datesInWords({ from, to }: { from?: string; to?: string }): string {
  const since = from === undefined ? '' : ` from ${dateInWords(from)}`;
  return to === undefined ? since : `${since} until ${dateInWords(to)}`;
}
