/** From a child as another system knows them to a draft of a plan, for people to make a plan of. */
import type { Issue } from '../../kernel/issue.ts';
import type { Clock, NewId } from '../../kernel/ports.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { parsePlan } from '../../plan/parse-plan.ts';
import type { Plan } from '../../plan/plan.ts';
import { SCHEMA_VERSION } from '../../migrations/schema-version.ts';
import { BACKGROUND, backgroundOf } from './background.ts';
import { basisOf } from './draft-basis.ts';
import { draftHelp } from './draft-help.ts';
import { identifierLines, personLines, settingLines } from './draft-lines.ts';
import { ImportReport, type ImportLine } from './import-report.ts';
import type { Incoming } from './incoming.ts';
import { yearGroupOn } from './school-years.ts';

export interface DraftOptions {
  /** Gives ids to the plan and its lines. */
  readonly newId: NewId;
  /** When the draft is made, and from which day it is looked at. */
  readonly clock: Clock;
  /** The profile that it is written under. Otherwise `england-current`. */
  readonly profile?: string;
  /** The language that staff write in. Otherwise `en-GB`. */
  readonly language?: string;
}

export interface Draft {
  readonly plan: Plan;
  /** What was worked out or left open in making the draft, besides what the reader reported. */
  readonly report: readonly ImportLine[];
}

/** Facts without which there is no plan. */
interface Known {
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: string;
}

/**
 * A draft (status `draft`, new ids), or `ISP_IMPORT_MISSING` where a name or the date of birth is not
 * known. Old types of need are background beside the plan; barriers are for people to write.
 */
export function draftPlan(incoming: Incoming, options: DraftOptions): Result<Draft, Issue[]> {
  const known = knownOf(incoming);
  if (!known.ok) return known;
  const report = new ImportReport();
  report.about(incoming.index, incoming.place);
  const made = parsePlan({ ...headOf(options), ...bodyOf(incoming, known.value, options, report) });
  return made.ok ? ok({ plan: made.value, report: report.lines }) : made;
}

function knownOf({ givenName, familyName, dateOfBirth }: Incoming): Result<Known, Issue[]> {
  const missing = [
    ...(givenName === undefined ? ['the given name'] : []),
    ...(familyName === undefined ? ['the family name'] : []),
    ...(dateOfBirth === undefined ? ['the date of birth'] : []),
  ];
  if (givenName === undefined || familyName === undefined || dateOfBirth === undefined) {
    const message = `No draft can be made without ${missing.join(' and ')}. Find it in the school’s record and begin the plan by hand.`;
    return err([{ code: 'ISP_IMPORT_MISSING', path: '', message, data: { missing } }]);
  }
  return ok({ givenName, familyName, dateOfBirth });
}

function headOf({ newId, clock, profile, language }: DraftOptions): Record<string, unknown> {
  const now = clock.now();
  return {
    format: 'isp-plan',
    schemaVersion: SCHEMA_VERSION,
    kind: 'support-plan',
    id: newId(),
    revision: 1,
    status: 'draft',
    profile: profile ?? 'england-current',
    authors: [],
    language: language ?? 'en-GB',
    createdAt: now,
    updatedAt: now,
  };
}

function bodyOf(
  incoming: Incoming,
  known: Known,
  { newId, clock }: DraftOptions,
  report: ImportReport,
): Record<string, unknown> {
  const today = clock.today();
  const background = backgroundOf(incoming);
  const points = (texts: readonly string[]) => texts.map((text) => ({ id: newId(), text }));
  const { preferredName } = incoming;
  return {
    person: {
      givenName: known.givenName,
      familyName: known.familyName,
      ...(preferredName === undefined ? {} : { preferredName }),
      dateOfBirth: known.dateOfBirth,
      yearGroup: incoming.yearGroup ?? workedOutYear(known.dateOfBirth, today, report),
      identifiers: identifierLines(incoming, newId),
      communication: {
        languages: incoming.languages.map((language) => ({ id: newId(), ...language })),
        methods: [],
        formats: [],
      },
    },
    settings: settingLines(incoming, newId),
    basis: basisOf(incoming, today, report),
    people: personLines(incoming, newId),
    about: {
      strengths: points(incoming.strengths),
      interests: [],
      mattersToMe: [],
      whatWorks: points(incoming.whatWorks),
      aspirations: [],
    },
    ...draftHelp(incoming, { newId, today }, report),
    ...nothingYet(),
    ...(background ? { extensions: { [BACKGROUND]: background } } : {}),
  };
}

function workedOutYear(dateOfBirth: string, today: string, report: ImportReport): string {
  const year = yearGroupOn(dateOfBirth, today);
  report.ask({
    code: 'ISP_IMPORT_WORKED_OUT',
    field: 'year group',
    value: year,
    message:
      'The file does not say the year group. It was worked out from the date of birth: see whether the child is in another year.',
  });
  return year;
}

/** Lists that no other system fills. */
const nothingYet = () => ({
  voices: [],
  adjustments: [],
  delivery: [],
  progress: [],
  advice: [],
  agreements: [],
  transitions: [],
  concerns: [],
  documents: [],
  otherPlans: [],
});
