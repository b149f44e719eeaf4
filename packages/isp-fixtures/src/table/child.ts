/** The head and the parts about the child: who, where, why, with whom, and what they say. */
import { lines, object, type FieldRows } from './read-table.ts';

export const head: FieldRows = {
  format: '=isp-plan',
  schemaVersion: '=1.0',
  kind: 'support-plan|adjustments-record',
  id: 'id',
  revision: '1..1000000',
  status: 'draft|shared|active|closed',
  profile: 'code',
  authors: '[>people]',
  language: 'language',
  createdAt: 'instant',
  updatedAt: 'instant',
  'replaces?': 'id',
};

const identifiers = lines({ scheme: 'code', value: 'name', 'from?': 'date', 'to?': 'date' });

const communication = object({
  languages: lines({ language: 'language', use: 'first|home|learning|family' }),
  methods: '[code]',
  formats: '[code]',
  'notes?': 'statement',
});

const person = object({
  givenName: 'name',
  familyName: 'name',
  'preferredName?': 'name',
  'pronouns?': 'name',
  dateOfBirth: 'date',
  yearGroup: 'code',
  identifiers,
  communication,
});

const settings = lines({
  name: 'name',
  kind: 'code',
  phase: 'early-years|primary|secondary|post-16|all-through',
  attendance: 'main|dual|guest',
  from: 'date',
  'to?': 'date',
  identifiers,
});

const basis = object({
  senProvision: 'yes|no',
  ehcp: 'none|requested|in-assessment|in-force|ceased',
  'disability?': 'yes|no|not-known',
  'explanation?': 'statement',
  layers: lines({
    layer: 'code',
    reason: 'statement',
    'criteria?': 'statement',
    from: 'date',
    'to?': 'date',
  }),
  'decidedBy?': '>people',
  'decidedOn?': 'date',
});

const people = lines({
  name: 'name',
  role: 'code',
  'relation?': 'name',
  'organisation?': 'name',
  'knownSince?': 'date',
  'notes?': 'statement',
});

const points = lines({ text: 'statement', 'saidBy?': '>people' });

const about = object({
  strengths: points,
  interests: points,
  mattersToMe: points,
  whatWorks: points,
  aspirations: points,
});

const voices = lines({
  speaker: 'child|family',
  'person?': '>people',
  words: 'account',
  method: 'spoken|written|drawn|signed|aac|symbols|observed|advocate|interpreter',
  language: 'language',
  on: 'date',
  'document?': '>documents',
  'recordedBy?': '>people',
});

export const childParts: FieldRows = { person, settings, basis, people, about, voices };
