/** Which questions a review asks of this plan, step by step. */
import type { Outcome, ProvisionLine } from '@isp-kit/core/plan';
import type { FieldSpec } from '../editing/field-spec.ts';
import { voiceMethods } from '../editing/voice-methods.ts';
import {
  about,
  family,
  people,
  radios,
  text,
  type Question,
  type ReviewStep,
  type Subject,
} from './question.ts';

const kinds = ['yearly', 'termly', 'early', 'ehcp', 'transition'];
const basics: readonly FieldSpec[] = [
  radios('kind', 'review.kind', 'choice.reviewKind', kinds),
  { key: 'heldOn', label: 'review.heldOn', control: { kind: 'date' }, required: true },
  {
    key: 'attended',
    label: 'review.attended',
    hint: 'review.attended.hint',
    control: { kind: 'checkboxes', options: { from: 'lines', list: 'people' } },
  },
  text('summary', 'review.summary', 'account'),
];

/** The answers that are hardest to give come first. */
const outcomeFields: readonly FieldSpec[] = [
  radios('achievement', 'review.outcome.achievement', 'choice.achievement', [
    'not-achieved',
    'partly-achieved',
    'achieved',
    'exceeded',
    'not-yet-judged',
  ]),
  text('evidence', 'review.outcome.evidence', 'statement'),
  radios('next', 'review.outcome.next', 'choice.outcomeNext', [
    'continue',
    'change',
    'complete',
    'stop',
  ]),
];

const provisionFields: readonly FieldSpec[] = [
  radios('delivered', 'review.provision.delivered', 'choice.delivered', [
    'no',
    'partly',
    'yes',
    'not-known',
  ]),
  radios('helped', 'review.provision.helped', 'choice.helped', [
    'no',
    'somewhat',
    'yes',
    'not-known',
  ]),
  text('reason', 'review.provision.reason', 'statement'),
  radios('next', 'review.provision.next', 'choice.provisionNext', ['keep', 'change', 'stop']),
];

const voiceFields: readonly FieldSpec[] = [
  text('words', 'review.voice.words', 'account'),
  {
    key: 'method',
    label: 'review.voice.method',
    control: {
      kind: 'select',
      options: { from: 'words', area: 'choice.method', codes: voiceMethods },
    },
  },
  { key: 'person', label: 'review.voice.person', control: family },
  { key: 'recordedBy', label: 'review.voice.recordedBy', control: people },
];

const decisionFields: readonly FieldSpec[] = [
  text('text', 'review.decision.text', 'statement'),
  { key: 'owner', label: 'review.decision.owner', control: people },
  { key: 'dueOn', label: 'review.decision.dueOn', control: { kind: 'date' } },
];

const positions = ['agreed', 'agreed-in-part', 'not-agreed'];
const agreementFields: readonly FieldSpec[] = [
  {
    key: 'position',
    label: 'review.agreement.position',
    control: {
      kind: 'radios',
      options: { from: 'words', area: 'choice.position', codes: positions },
    },
  },
  text('words', 'review.agreement.words', 'account'),
  { key: 'person', label: 'review.agreement.person', control: family },
];

/** Whose words and whose agreement a review asks for. */
export const parties = ['child', 'family'] as const;
export type Party = (typeof parties)[number];

export const nextReviewField: FieldSpec = {
  key: 'nextReviewOn',
  label: 'review.nextReviewOn',
  control: { kind: 'date' },
};

/** There is only one child, so nobody has to say which. */
const ofParty = (party: Party, fields: readonly FieldSpec[]) =>
  party === 'child' ? fields.filter(({ key }) => key !== 'person') : fields;

type Seen = Pick<Subject, 'plan' | 'maySee'>;

export const activeOutcomes = ({ plan, maySee }: Seen): readonly Outcome[] =>
  plan.outcomes.filter(({ id, lifecycle }) => lifecycle === 'active' && maySee(`/outcomes/${id}`));

export const liveProvision = ({ plan, maySee }: Seen): readonly ProvisionLine[] =>
  plan.provision.filter(
    ({ id, status }) => (status === 'active' || status === 'paused') && maySee(`/provision/${id}`),
  );

export const outcomeQuestions = (id: string): Question[] => about(`outcome/${id}`, outcomeFields);
export const provisionQuestions = (id: string): Question[] =>
  about(`provision/${id}`, provisionFields);
export const voiceQuestions = (party: Party): Question[] =>
  about(`voice/${party}`, ofParty(party, voiceFields));
export const decisionQuestions = (id: string): Question[] =>
  about(`decision/${id}`, decisionFields);
export const agreementQuestions = (party: Party): Question[] =>
  about(`agreement/${party}`, ofParty(party, agreementFields));
export const basicQuestions = (): Question[] => about('basics', basics);
export const nextReviewQuestion: Question = {
  key: 'basics/nextReviewOn',
  field: nextReviewField,
};

export function questionsIn(step: ReviewStep, subject: Subject): Question[] {
  const { decisions, unchanged } = subject;
  switch (step) {
    case 'basics':
      return basicQuestions();
    case 'outcomes':
      return unchanged ? [] : activeOutcomes(subject).flatMap(({ id }) => outcomeQuestions(id));
    case 'provision':
      return unchanged ? [] : liveProvision(subject).flatMap(({ id }) => provisionQuestions(id));
    case 'voices':
      return parties.flatMap(voiceQuestions);
    case 'agreement':
      return [
        ...decisions.flatMap(decisionQuestions),
        ...parties.flatMap(agreementQuestions),
        nextReviewQuestion,
      ];
    case 'check':
      return [];
  }
}
