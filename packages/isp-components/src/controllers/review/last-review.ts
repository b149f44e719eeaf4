/** The review before this one, and what was decided there. */
import type { Decision, Plan, Review } from '@isp-kit/core/plan';
import {
  about,
  answerIn,
  radios,
  text,
  type Question,
  type Seen,
  type Subject,
} from './question.ts';

/** The latest review that was held. Where two share a day, the one that stands later in the plan. */
export function lastHeld({ reviews }: Plan): Review | undefined {
  return reviews
    .filter(({ status }) => status === 'held')
    .toSorted((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? ''))
    .at(-1);
}

export const lastDecisions = ({ plan, maySee }: Seen): readonly Decision[] => {
  const last = lastHeld(plan);
  return (last?.decisions ?? []).filter(({ id }) =>
    maySee(`/reviews/${last?.id ?? ''}/decisions/${id}`),
  );
};

const state = radios('state', 'review.last.state', 'review.lastState', [
  'not-done',
  'partly',
  'done',
  'not-needed',
  'not-known',
]);
const why = text('why', 'review.last.why', 'statement');

/** Where something is left to say: of what is done, nobody has to say more. */
const explained: ReadonlySet<string> = new Set(['not-done', 'partly', 'not-needed']);

/** What is still to be done, and so can be decided anew. */
const open: ReadonlySet<string> = new Set(['not-done', 'partly', 'not-known']);

export function lastQuestions(subject: Subject): Question[] {
  return lastDecisions(subject).flatMap(({ id, text: name }) => [
    ...about(`last/${id}`, explained.has(stateOf(subject, id)) ? [state, why] : [state], name),
  ]);
}

export const stateOf = ({ answers }: Pick<Subject, 'answers'>, id: string): string =>
  answerIn(answers, `last/${id}/state`);

export const undone = (subject: Subject): readonly Decision[] =>
  lastDecisions(subject).filter(({ id }) => open.has(stateOf(subject, id)));
