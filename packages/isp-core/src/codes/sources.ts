/** The documents that rules and code lists rest on, each with its standing in law. */

/** Law binds; guidance must be had regard to; a proposal may still change; advice is the sector's own. */
export type SourceStatus = 'law' | 'guidance' | 'proposed' | 'advice';

export interface Source {
  readonly title: string;
  readonly status: SourceStatus;
  /** When it was made or published: a year or a date; `undated` where it has no edition, or we do not know it. */
  readonly date: string;
  /** What a reader should know before leaning on it. */
  readonly note?: string;
}

/** A place in a source: which document, and where in it. */
export interface SourcePlace {
  readonly ref: SourceId;
  readonly at: string;
}

/** A place in a source, with all that a reader needs to judge its weight. */
export interface SourceRef extends SourcePlace, Source {}

export const sources = {
  'equality-act-2010': { title: 'Equality Act 2010', status: 'law', date: '2010' },
  'education-act-1996': {
    title: 'Education Act 1996',
    status: 'law',
    date: '1996',
    note: 'Known in general; the place was not checked against the text of the Act.',
  },
  'cfa-2014': { title: 'Children and Families Act 2014', status: 'law', date: '2014' },
  'send-regs-2014': {
    title: 'Special Educational Needs and Disability Regulations 2014',
    status: 'law',
    date: '2014',
  },
  'send-code-2015': {
    title: 'SEND Code of Practice: 0 to 25 years',
    status: 'guidance',
    date: '2015-01',
  },
  'pupil-information-regs-2005': {
    title: 'Education (Pupil Information) (England) Regulations 2005',
    status: 'law',
    date: '2005',
    note: 'Known in general; the place was not checked against the text of the Regulations.',
  },
  'upn-guide': {
    title: 'Unique pupil numbers: guidance for schools and local authorities',
    status: 'guidance',
    date: '2019',
  },
  'census-codes': {
    title: 'Common Basic Data Set code lists, used by the school census',
    status: 'guidance',
    date: '2025',
  },
  'dfe-reform-2026': {
    title: 'SEND reform consultation: information for mainstream schools',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-families-2026': {
    title: 'SEND reform consultation: leaflet for parents and carers',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-cria-2026': {
    title: 'SEND reform consultation: child rights impact assessment',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-eia-2026': {
    title: 'SEND reform consultation: equalities impact assessment',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-ehcp-2026': {
    title: 'SEND reform consultation: information on education, health and care plans',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-parents-mainstream-2026': {
    title: 'SEND reform consultation: information for parents on mainstream schools',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-post16-2026': {
    title: 'SEND reform consultation: information for colleges and other post-16 settings',
    status: 'proposed',
    date: '2026-02',
  },
  'dfe-early-years-2026': {
    title: 'SEND reform consultation: information for early years settings',
    status: 'proposed',
    date: '2026-02',
  },
  'pq-122252-2026': {
    title: 'Department for Education: written parliamentary answer 122252',
    status: 'proposed',
    date: '2026',
    note: 'Read in a copy of the record of Parliament. An answer says what is intended; it does not bind.',
  },
  'cdc-overview-2026': {
    title: 'Council for Disabled Children: accessible overview of the SEND reform proposals',
    status: 'advice',
    date: '2026',
  },
  'nasen-response-2026': {
    title: 'Whole School SEND and nasen: response to the SEND reform consultation',
    status: 'advice',
    date: '2026',
  },
  'isos-lga-ccn-2026': {
    title: 'Isos Partnership for the Local Government Association and the County Councils Network',
    status: 'advice',
    date: '2026-06',
  },
  'wales-aln-code-2021': {
    title: 'Additional Learning Needs Code for Wales',
    status: 'advice',
    date: '2021',
    note: 'The law in Wales, not in England: here it is an example of what a plan can hold.',
  },
  'prsb-care-plan': {
    title: 'Professional Record Standards Body: personalised care and support plan (DAPB4022)',
    status: 'advice',
    date: 'undated',
    note: 'A standard for health and care records, not for schools.',
  },
  'govuk-content-design': {
    title: 'GOV.UK: content design, writing for everybody',
    status: 'advice',
    date: 'undated',
    note: 'It has no editions, and the place was not checked against the page.',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** The place with its document's title, standing and date. */
export function resolveSource(place: SourcePlace): SourceRef {
  return { ...place, ...sources[place.ref] };
}
