/**
 * What a file adds to a plan that is there, as edits for a person to look through and apply. An edit
 * only ever adds: where the plan says something else, the plan stays and the report asks.
 */
import type { Edit } from '../../edit/edit.ts';
import type { Issue } from '../../kernel/issue.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { NewId } from '../../kernel/ports.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { sameJson } from '../../kernel/same-json.ts';
import type { Plan } from '../../plan/plan.ts';
import { BACKGROUND, backgroundOf } from './background.ts';
import { identifierLines, personLines, settingLine } from './draft-lines.ts';
import { compareIdentity, type Likeness } from './identity.ts';
import { ImportReport, type ImportLine } from './import-report.ts';
import type { Incoming } from './incoming.ts';

export interface EnrichOptions {
  readonly newId: NewId;
  /**
   * Who looked at both records and says that they are of one child. Needed where the UPN, the names
   * and the date of birth do not all agree; no machine joins two children.
   */
  readonly confirmedBy?: string;
}

export interface Enrichment {
  /** Each for `applyEdit`, in this order. Empty where the file adds nothing. */
  readonly edits: readonly Edit[];
  readonly report: readonly ImportLine[];
  readonly likeness: Likeness;
}

/** The edits, or `ISP_IMPORT_OTHER_CHILD` where a person has to say first that it is the same child. */
export function enrichPlan(
  plan: Plan,
  incoming: Incoming,
  { newId, confirmedBy }: EnrichOptions,
): Result<Enrichment, Issue[]> {
  const likeness = compareIdentity(plan, incoming);
  if (likeness.verdict !== 'same' && (confirmedBy ?? '').trim() === '') {
    return err([otherChild(likeness)]);
  }
  const adding = new Adding(plan, incoming);
  adding.person();
  adding.identifiers(newId);
  adding.languages(newId);
  adding.lists(newId);
  adding.background();
  return ok({ edits: adding.edits, report: adding.report.lines, likeness });
}

class Adding {
  readonly edits: Edit[] = [];
  readonly report = new ImportReport();
  readonly #plan: Plan;
  readonly #incoming: Incoming;

  constructor(plan: Plan, incoming: Incoming) {
    this.#plan = plan;
    this.#incoming = incoming;
    this.report.about(incoming.index, incoming.place);
  }

  person(): void {
    const { person } = this.#plan;
    for (const field of singles) {
      const theirs = this.#incoming[field];
      if (theirs === undefined || theirs === person[field]) continue;
      if (person[field] === undefined) this.#set(`/person/${field}`, theirs);
      else this.#differs(field, theirs);
    }
  }

  identifiers(newId: NewId): void {
    const { person } = this.#plan;
    for (const line of identifierLines(this.#incoming, newId)) {
      const known = person.identifiers.filter(({ scheme }) => scheme === line.scheme);
      if (known.some(({ value }) => value === line.value)) continue;
      if (known.length > 0 && onePerChild.has(line.scheme)) this.#differs(line.scheme, line.value);
      else this.#add('/person/identifiers', { ...line });
    }
  }

  languages(newId: NewId): void {
    const { languages } = this.#plan.person.communication;
    for (const language of this.#incoming.languages) {
      if (languages.some((known) => known.language === language.language)) continue;
      if (language.use === 'first' && languages.some(({ use }) => use === 'first')) {
        this.#differs('first language', language.language);
      } else this.#add('/person/communication/languages', { id: newId(), ...language });
    }
  }

  lists(newId: NewId): void {
    for (const line of personLines(this.#incoming, newId)) {
      const known = this.#plan.people.some(({ name }) => name === line.name);
      if (!known) this.#add('/people', { ...line });
    }
    for (const setting of this.#incoming.settings) {
      const known = this.#plan.settings.find(
        ({ name, identifiers }) =>
          name === setting.name || identifiers.some(({ value }) => value === setting.dfeNumber),
      );
      if (!known) this.#add('/settings', { ...settingLine(setting, newId) });
      else if (known.from !== setting.from || known.to !== setting.to) {
        const dates = [setting.from, setting.to ?? ''].join(' to ');
        this.#differs(`dates at ${setting.name}`, dates);
      }
    }
  }

  background(): void {
    const background = backgroundOf(this.#incoming);
    if (!background) return;
    const { extensions } = this.#plan;
    const known = extensions?.[BACKGROUND];
    if (known === undefined) this.#set('/extensions', { ...extensions, [BACKGROUND]: background });
    else if (!sameJson(known, background)) {
      this.#differs('SEN history and types of need', JSON.stringify(background));
    }
  }

  #set(at: string, value: Json): void {
    this.edits.push({ type: 'set', at, value });
    this.report.taken(at, undefined, 'The plan did not say this yet.');
  }

  #add(at: string, line: JsonObject): void {
    this.edits.push({ type: 'add', at, line });
    this.report.taken(at, undefined, 'Added to the plan.');
  }

  #differs(field: string, value: string): void {
    this.report.ask({
      code: 'ISP_IMPORT_DIFFERS',
      field,
      value,
      message: 'The plan says something else. It was left as it is: see which of the two is right.',
    });
  }
}

/** A child has one of these; of former numbers there may be several. */
const onePerChild: ReadonlySet<string> = new Set(['upn', 'uln']);

const singles = [
  'givenName',
  'familyName',
  'preferredName',
  'dateOfBirth',
  'yearGroup',
] as const satisfies readonly (keyof Incoming & keyof Plan['person'])[];

function otherChild({ upn, dateOfBirth, names }: Likeness): Issue {
  return {
    code: 'ISP_IMPORT_OTHER_CHILD',
    path: '/person',
    message:
      'The number, the names and the date of birth do not all agree with the plan, so this may be another child. Somebody who knows the child has to say that it is the same one.',
    data: { upn, dateOfBirth, names },
  };
}
