/** The lines that a review judges, and what it asks of each. */
import type { Adjustment, Outcome, ProvisionLine } from '@isp-kit/core/plan';
import type { FieldSpec } from '../editing/field-spec.ts';
import { changeQuestions } from './change-fields.ts';
import type { JudgedLine, LineKind } from './judged-line.ts';
import {
  about,
  answerIn,
  radios,
  text,
  type Question,
  type Seen,
  type Subject,
} from './question.ts';

export const activeOutcomes = ({ plan, maySee }: Seen): readonly Outcome[] =>
  plan.outcomes.filter(({ id, lifecycle }) => lifecycle === 'active' && maySee(`/outcomes/${id}`));

export const liveProvision = ({ plan, maySee }: Seen): readonly ProvisionLine[] =>
  plan.provision.filter(
    ({ id, status }) => (status === 'active' || status === 'paused') && maySee(`/provision/${id}`),
  );

export const liveAdjustments = ({ plan, maySee }: Seen): readonly Adjustment[] =>
  plan.adjustments.filter(
    ({ id, endedOn }) => endedOn === undefined && maySee(`/adjustments/${id}`),
  );

export function linesOf(kind: LineKind, seen: Seen): readonly JudgedLine[] {
  switch (kind) {
    case 'outcome':
      return activeOutcomes(seen);
    case 'provision':
      return liveProvision(seen);
    case 'adjustment':
      return liveAdjustments(seen);
  }
}

/** The answers that are hardest to give come first. */
const achievement = radios('achievement', 'review.outcome.achievement', 'choice.achievement', [
  'not-achieved',
  'partly-achieved',
  'achieved',
  'exceeded',
  'not-yet-judged',
]);
const evidence = text('evidence', 'review.outcome.evidence', 'statement');
const outcomeNext = radios('next', 'review.next', 'choice.outcomeNext', [
  'continue',
  'change',
  'complete',
  'stop',
]);

const keepChangeStop = ['keep', 'change', 'stop'];
const delivered = radios('delivered', 'review.provision.delivered', 'choice.delivered', [
  'no',
  'partly',
  'yes',
  'not-known',
]);
const gotInTheWay: FieldSpec = {
  ...text('reason', 'review.gotInTheWay', 'statement'),
  hint: 'review.gotInTheWay.hint',
};
const reason = text('reason', 'review.provision.reason', 'statement');
const helpedCodes = ['no', 'somewhat', 'yes', 'not-known'];
const helped = radios('helped', 'review.provision.helped', 'choice.helped', helpedCodes);
const provisionNext = radios('next', 'review.next', 'choice.provisionNext', keepChangeStop);

const happens = radios('happens', 'review.adjustment.happens', 'choice.happens', [
  'no',
  'partly',
  'yes',
  'not-known',
]);
const helps = radios('helps', 'review.adjustment.helps', 'choice.helps', helpedCodes);
const note = text('note', 'review.adjustment.note', 'statement');
const noteInTheWay: FieldSpec = { ...gotInTheWay, key: 'note' };

function fieldsOf(kind: LineKind, group: string, { answers }: Subject): readonly FieldSpec[] {
  const said = (key: string) => answerIn(answers, `${group}/${key}`);
  switch (kind) {
    case 'outcome':
      return [achievement, evidence, outcomeNext];
    case 'provision':
      return judgedFields(said('delivered'), {
        happened: delivered,
        inTheWay: gotInTheWay,
        helped,
        why: reason,
        next: provisionNext,
      });
    case 'adjustment':
      return judgedFields(said('happens'), {
        happened: happens,
        inTheWay: noteInTheWay,
        helped: helps,
        why: note,
        next: provisionNext,
      });
  }
}

interface JudgedFields {
  readonly happened: FieldSpec;
  readonly inTheWay: FieldSpec;
  readonly helped: FieldSpec;
  readonly why: FieldSpec;
  readonly next: FieldSpec;
}

/** Of help that did not happen nobody is asked whether it helped: “no” takes no longer than “yes”. */
function judgedFields(answer: string, fields: JudgedFields): readonly FieldSpec[] {
  const { happened, inTheWay, helped: help, why, next } = fields;
  if (answer === 'no') return [happened, inTheWay, next];
  if (answer === 'partly') return [happened, inTheWay, help, next];
  return [happened, help, why, next];
}

/** Everything that is asked of one line: the judgement, and what changes where something does. */
export function lineQuestions(kind: LineKind, line: JudgedLine, subject: Subject): Question[] {
  const group = `${kind}/${line.id}`;
  const asked = about(group, fieldsOf(kind, group, subject), line.statement);
  const changes = answerIn(subject.answers, `${group}/next`) === 'change';
  return [...asked, ...(changes ? changeQuestions(kind, line) : [])];
}

/** What is asked of every line of a kind that is not carried forward. */
export const questionsOfKind = (kind: LineKind, subject: Subject): Question[] =>
  linesOf(kind, subject)
    .filter(({ id }) => !subject.carried.has(id))
    .flatMap((line) => lineQuestions(kind, line, subject));
