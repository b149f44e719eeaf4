/** A pupil as a Common Transfer File has one, from a plan and what was kept of older records. */
import { addDays, dateOfInstant, type PlainDate } from '../../kernel/plain-date.ts';
import { isFormerUpn } from '../../identifiers/upns-of.ts';
import type { Plan } from '../../plan/plan.ts';
import { readBackground, type Background } from '../draft/background.ts';
import type { NeedRecord, SenPeriod, TransferPointer } from '../draft/incoming.ts';
import { TRANSFER_ELEMENT } from './supp-info.ts';
import type { ElementToWrite } from './write-xml.ts';

export interface CtfPupil {
  readonly plan: Plan;
  /** `M` or `F` as the school’s own record has it: the format demands it, and a plan does not hold it. */
  readonly sex?: 'M' | 'F';
  /** SEN history and types of need. Otherwise what the plan keeps as background. */
  readonly background?: Background;
  /** The transfer file that holds the plan. */
  readonly transferFile?: TransferPointer;
}

export function pupilElement(pupil: CtfPupil, today: PlainDate): ElementToWrite {
  const { plan, sex, transferFile } = pupil;
  const { person } = plan;
  const upn = person.identifiers.find((line) => line.scheme === 'upn' && !isFormerUpn(line, today));
  const uln = person.identifiers.find(({ scheme }) => scheme === 'uln');
  return [
    'Pupil',
    [
      upn && ['UPN', upn.value],
      uln && ['UniqueLearnerNumber', uln.value],
      ['Surname', person.familyName],
      ['Forename', person.givenName],
      ['DOB', person.dateOfBirth],
      sex && ['Sex', sex],
      [
        'BasicDetails',
        [
          person.preferredName === undefined
            ? undefined
            : ['PreferredForename', person.preferredName],
          ['NCyearActual', person.yearGroup],
        ],
      ],
      senElement(pupil.background ?? readBackground(plan), plan, today),
      transferFile && suppInfo(transferFile),
    ],
  ];
}

/** Spans oldest first, and the one of today last: where the plan knows better than its background, the plan. */
function senElement(
  { sen, needs }: Background,
  plan: Plan,
  today: PlainDate,
): ElementToWrite | undefined {
  const periods = withPresent(sen, plan, today);
  if (periods.length === 0 && needs.length === 0) return undefined;
  const ranked = [...needs].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99));
  return [
    'SENhistory',
    [
      ...periods.map(periodElement),
      needs.length > 0 ? ['SENneeds', ranked.map(needElement)] : undefined,
    ],
  ];
}

/** One span at a time is open: what was open ends the day before the plan’s own begins. */
function withPresent(sen: readonly SenPeriod[], plan: Plan, today: PlainDate): SenPeriod[] {
  const now = provisionOf(plan);
  const sorted = [...sen].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  const open = sorted.filter(({ to }) => to === undefined || to >= today);
  if (open.some(({ provision }) => provision === now)) return sorted;
  if (now === 'N' && open.length === 0) return sorted;
  const decided = plan.basis.decidedOn ?? dateOfInstant(plan.createdAt);
  const from = [decided, ...open.map((period) => period.from ?? '')].sort().at(-1) ?? decided;
  const eve = addDays(from, -1);
  const closed = sorted.map((period) =>
    open.includes(period) ? { ...period, to: later(eve, period.from) } : period,
  );
  return [...closed, { provision: now, from }];
}

const later = (day: PlainDate, other: PlainDate = day) => (other > day ? other : day);

function provisionOf({ basis }: Plan): SenPeriod['provision'] {
  if (basis.ehcp === 'in-force') return 'E';
  return basis.senProvision === 'yes' ? 'K' : 'N';
}

const periodElement = ({ provision, from, to }: SenPeriod): ElementToWrite => [
  'SEN',
  [
    from === undefined ? undefined : ['StartDate', from],
    to === undefined ? undefined : ['EndDate', to],
    ['SENprovision', provision],
  ],
];

const needElement = ({ type, rank, from, to }: NeedRecord, index: number): ElementToWrite => [
  'SENneed',
  [
    from === undefined ? undefined : ['NeedStartDate', from],
    to === undefined ? undefined : ['NeedEndDate', to],
    ['SENtypeRank', String(rank ?? index + 1)],
    ['SENtype', type],
  ],
];

const suppInfo = ({ file, sha256 }: TransferPointer): ElementToWrite => [
  'SuppInfo',
  [[TRANSFER_ELEMENT, [['File', file], sha256 === undefined ? undefined : ['Sha256', sha256]]]],
];
