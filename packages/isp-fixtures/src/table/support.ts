/** What gets in the way, what is done about it, what should change, and what happened. */
import { lines, object, type FieldRows } from './read-table.ts';

const provisionStatus = 'planned|active|paused|ended';

const barriers = lines({
  statement: 'statement',
  'where?': 'statement',
  'impact?': 'statement',
  areas: '[code]',
  'evidence?': 'statement',
  'firstNoticedOn?': 'date',
  'firstResponse?': 'statement',
});

const adjustments = lines({
  statement: 'statement',
  kind: 'environment|curriculum|routine|communication|assessment|equipment',
  'where?': 'statement',
  barriers: '[>barriers]',
  'owner?': '>people',
  'startedOn?': 'date',
  'lastCheckedOn?': 'date',
  'endedOn?': 'date',
  'legalBasis?': 'equality-act|good-practice',
});

const provision = lines({
  layer: 'code',
  statement: 'statement',
  barriers: '[>barriers]',
  outcomes: '[>outcomes]',
  'provider?': '>people',
  recipient: object({ kind: 'child|group|staff', 'size?': '2..100' }),
  'amount?': object({
    sessions: '1..500',
    per: 'day|week|fortnight|half-term|term|year',
    minutes: '1..1440',
  }),
  'place?': 'name',
  'startsOn?': 'date',
  'endsOn?': 'date',
  'evidenceBase?': 'statement',
  'backInClass?': 'statement',
  ehcpProvision: '[>ehcp.provision]',
  'ehcpReference?': 'name',
  status: provisionStatus,
  statusHistory: lines({ status: provisionStatus, on: 'date', 'reason?': 'statement' }),
});

const outcomes = lines({
  statement: 'statement',
  kind: 'attainment|participation|belonging|wellbeing|independence|communication|health|other',
  'pfaArea?': 'employment|independent-living|community|health',
  barriers: '[>barriers]',
  'baseline?': 'statement',
  'target?': 'statement',
  'scale?': 'name',
  'dueOn?': 'date',
  lifecycle: 'proposed|active|on-hold|completed|stopped',
  achievement: 'not-yet-judged|not-achieved|partly-achieved|achieved|exceeded',
});

const delivery = lines({
  provision: '>provision',
  on: 'date',
  delivered: 'yes|partly|no',
  'minutes?': '0..1440',
  'reason?':
    'child-absent|child-declined|staff-absent|staff-elsewhere|provider-unavailable|place-unavailable|setting-closed|other',
  'note?': 'statement',
  'recordedBy?': '>people',
  'corrects?': '>delivery',
});

const progress = lines({
  outcome: '>outcomes',
  on: 'date',
  kind: 'measure|narrative|child-view',
  'value?': '-1000000..1000000/any',
  'text?': 'statement',
  'observedBy?': '>people',
});

export const supportParts: FieldRows = {
  barriers,
  adjustments,
  provision,
  outcomes,
  delivery,
  progress,
};
