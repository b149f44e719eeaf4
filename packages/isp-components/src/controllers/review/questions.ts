/** Which questions a review asks of this plan, step by step. */
import type { FieldSpec } from '../editing/field-spec.ts';
import { questionsOfKind } from './judged-lines.ts';
import { lastQuestions } from './last-review.ts';
import type { LayerChange } from './layer-change.ts';
import { agreementQuestions, answeringParties, voiceParties, voiceQuestions } from './parties.ts';
import {
  about,
  answerIn,
  people,
  radios,
  text,
  type Question,
  type ReviewStep,
  type Subject,
} from './question.ts';

const kinds = ['yearly', 'termly', 'early', 'ehcp', 'transition'];
export const heldOnField: FieldSpec = {
  key: 'heldOn',
  label: 'review.heldOn',
  control: { kind: 'date' },
  required: true,
};
const basics: readonly FieldSpec[] = [
  radios('kind', 'review.kind', 'choice.reviewKind', kinds),
  heldOnField,
  {
    key: 'attended',
    label: 'review.attended',
    hint: 'review.attended.hint',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'people' } },
  },
];

const decisionText = text('text', 'review.decision.text', 'statement');
const decisionDetails: readonly FieldSpec[] = [
  { key: 'owner', label: 'review.decision.owner', control: people },
  { key: 'dueOn', label: 'review.decision.dueOn', control: { kind: 'date' } },
];

/** `next/day` is a suggested day, `own` or `none`. */
const nextDay = radios('day', 'review.nextReviewOn', 'review.nextDay', []);
const ownDay: FieldSpec = {
  key: 'own',
  label: 'review.nextReviewOn.own',
  control: { kind: 'date' },
  required: true,
};

const layerEnds = radios('ends', 'review.layer.ends', 'review.layerEnds', ['yes', 'no']);
const layerWhy = text('why', 'review.layer.why', 'statement');

export const basicQuestions = (): readonly Question[] => about('basics', basics);
export const summaryQuestion: Question = {
  key: 'basics/summary',
  field: text('summary', 'review.summary', 'account'),
};

/** Who and by when are asked once there is something to do. */
export function decisionQuestions(id: string, { answers }: Subject): readonly Question[] {
  const group = `decision/${id}`;
  const begun = answerIn(answers, `${group}/text`) !== '';
  return about(group, begun ? [decisionText, ...decisionDetails] : [decisionText]);
}

export const layerQuestions = ({ layer, openReasons }: LayerChange): readonly Question[] =>
  about(`layer/${layer}`, openReasons.length > 0 ? [layerEnds, layerWhy] : [layerWhy]);

export const nextDayQuestion: Question = { key: 'next/day', field: nextDay };
export const ownDayQuestion: Question = { key: 'next/own', field: ownDay };

/** The day of the next review, and the field for it where it is none of those that were offered. */
export const nextReviewQuestions = ({ answers }: Pick<Subject, 'answers'>): Question[] =>
  answerIn(answers, nextDayQuestion.key) === 'own'
    ? [nextDayQuestion, ownDayQuestion]
    : [nextDayQuestion];

export function questionsIn(step: ReviewStep, subject: Subject): readonly Question[] {
  switch (step) {
    case 'last':
      return lastQuestions(subject);
    case 'basics':
      return [...basicQuestions(), summaryQuestion];
    case 'voices':
      return voiceParties(subject).flatMap((party) => voiceQuestions(party, subject));
    case 'outcomes':
      return questionsOfKind('outcome', subject);
    case 'help':
      return [...questionsOfKind('provision', subject), ...questionsOfKind('adjustment', subject)];
    case 'next':
      return [
        ...subject.decisions.flatMap((id) => decisionQuestions(id, subject)),
        ...subject.layers.flatMap(layerQuestions),
        ...nextReviewQuestions(subject),
      ];
    case 'agreement':
      return answeringParties(subject).flatMap((party) => agreementQuestions(party, subject));
    case 'check':
      return [];
  }
}
