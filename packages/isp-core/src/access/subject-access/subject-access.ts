/** Everything that is held on a child, in one plain structure, with what a person has to judge before it is given. */
import { isShown, type ChangeLog } from '../../edit/log/change-log.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import { logHoldings, planHoldings, type Holding, type HeldField } from './holdings.ts';

/** A document that the host keeps beside the plan. */
export interface HeldDocument {
  readonly title: string;
  /** Its words, where the host can give them; else somebody has to read the document itself. */
  readonly text?: string;
}

export interface SubjectAccessInput {
  readonly plan: Plan;
  /** The whole log: older wording is held, too. */
  readonly log?: ChangeLog;
  readonly documents?: readonly HeldDocument[];
  readonly today: PlainDate;
}

/** One line, part, entry of the log or document. */
export interface Passage {
  /** 1, 2, 3 … */
  readonly number: number;
  readonly from: 'plan' | 'log' | 'document';
  /** Line path, entry of the log, or the document’s title. */
  readonly at: string;
  readonly fields: readonly HeldField[];
  /** Why a person has to judge it. Empty where nothing was noticed, which is no proof that nothing is there. */
  readonly doubts: readonly Doubt[];
}

export interface SubjectAccess {
  readonly format: 'isp-subject-access';
  readonly version: '1.0';
  readonly madeOn: PlainDate;
  readonly planId: string;
  readonly name: string;
  readonly passages: readonly Passage[];
  /** Numbers of the passages that a person has to decide on. */
  readonly toDecide: readonly number[];
  /** Texts that this copy of the log leaves out, so that they are held and not here. */
  readonly notInThisCopy: number;
}

/**
 * Gathers the whole of it for whoever answers a request, marked passages as well: this is a working
 * paper, not the answer. Nothing is decided here. `disclose` makes the answer once a person has judged
 * every passage that is listed in `toDecide`, and any other that they wish to keep back.
 */
export function subjectAccess(input: SubjectAccessInput): SubjectAccess {
  const { plan, log, documents = [], today } = input;
  const passages = [
    ...planHoldings(plan).map((held) => passage('plan', held, plan)),
    ...(log ? logHoldings(log).map((held) => passage('log', held, plan)) : []),
    ...documents.map((document) => passage('document', documentHolding(document), plan)),
  ].map((made, i): Passage => ({ number: i + 1, ...made }));
  return {
    format: 'isp-subject-access',
    version: '1.0',
    madeOn: today,
    planId: plan.id,
    name: `${plan.person.givenName} ${plan.person.familyName}`,
    passages,
    toDecide: passages.filter(({ doubts }) => doubts.length > 0).map(({ number }) => number),
    notInThisCopy: log ? leftOut(log) : 0,
  };
}

function passage(from: Passage['from'], held: Holding, plan: Plan): Omit<Passage, 'number'> {
  const { at, fields } = held;
  return { from, at, fields, doubts: doubtsOf(from, held, plan) };
}

function documentHolding({ title, text }: HeldDocument): Holding {
  return {
    at: title,
    fields: text === undefined ? [] : [{ name: 'text', value: text }],
    marks: [],
  };
}

function leftOut({ start, entries }: ChangeLog): number {
  const texts = entries.flatMap(({ actor, reason, edits }) => [actor.person, reason, ...edits]);
  return [start, ...texts].filter((one) => one !== undefined && !isShown<unknown>(one)).length;
}
