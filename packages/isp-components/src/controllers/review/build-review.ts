/** From answers to the review, and to all that it changes in the plan, as one edit. */
import type { Edit } from '@isp-kit/core/edit';
import { textIn, type Json, type JsonObject } from '../editing/plan-tree.ts';
import { activeOutcomes, liveProvision, parties, questionsIn, type Party } from './questions.ts';
import { reviewSteps, type Subject } from './question.ts';
import { valueIn, type Answers } from './review-answers.ts';

export interface ReviewInput extends Subject {
  readonly answers: Answers;
  /** The planned review that this is, or undefined. */
  readonly planned: string | undefined;
  /** The same id for the same thing each time, so that building again changes nothing. */
  readonly idFor: (thing: string) => string;
}

/** The review’s own fields, and edits of the rest of the plan. */
export interface BuiltReview {
  readonly reviewId: string;
  readonly edit: Edit;
}

type Ask = (key: string) => Json | undefined;

export function buildReview(input: ReviewInput): BuiltReview {
  const questions = reviewSteps.flatMap((step) => questionsIn(step, input));
  const ask: Ask = (key) => valueIn(input.answers, questions, key);
  const voices = parties.flatMap((party) => voiceOf(input, ask, party));
  const review = reviewLine(input, ask, voices);
  const edits: Edit[] = [
    ...voices.map((line): Edit => ({ type: 'add', at: '/voices', line })),
    ...(input.planned === undefined
      ? [{ type: 'add', at: '/reviews', line: review } satisfies Edit]
      : intoPlanned(review)),
    ...parties.flatMap((party) => agreementOf(input, ask, party, review)),
    ...(input.unchanged ? [] : [...outcomeEdits(input, ask), ...provisionEdits(input, ask)]),
  ];
  return { reviewId: textIn(review['id']), edit: { type: 'group', edits } };
}

/** Leaves out what was not answered. */
const only = (line: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as JsonObject;

function reviewLine(input: ReviewInput, ask: Ask, voices: readonly JsonObject[]): JsonObject {
  const { idFor, planned, plan, unchanged } = input;
  const before = plan.reviews.find(({ id }) => id === planned);
  return only({
    id: planned ?? idFor('review'),
    status: 'held',
    kind: ask('basics/kind'),
    heldOn: ask('basics/heldOn'),
    invited: before ? before.invited : (ask('basics/attended') ?? []),
    attended: ask('basics/attended') ?? [],
    voices: voices.map(({ id }) => id as Json),
    summary: ask('basics/summary'),
    outcomes: activeOutcomes(input).map((outcome) =>
      only({
        id: idFor(`judged/${outcome.id}`),
        outcome: outcome.id,
        achievement: unchanged ? outcome.achievement : ask(`outcome/${outcome.id}/achievement`),
        evidence: ask(`outcome/${outcome.id}/evidence`),
        next: unchanged ? 'continue' : ask(`outcome/${outcome.id}/next`),
      }),
    ),
    provision: liveProvision(input).map(({ id }) =>
      only({
        id: idFor(`judged/${id}`),
        provision: id,
        delivered: unchanged ? 'not-known' : ask(`provision/${id}/delivered`),
        helped: unchanged ? 'not-known' : ask(`provision/${id}/helped`),
        reason: ask(`provision/${id}/reason`),
        next: unchanged ? 'keep' : ask(`provision/${id}/next`),
      }),
    ),
    adjustments: [],
    decisions: input.decisions.flatMap((id) => decisionOf(ask, id)),
    unchanged: unchanged ? true : undefined,
    nextReviewOn: ask('basics/nextReviewOn'),
  });
}

function decisionOf(ask: Ask, id: string): JsonObject[] {
  const text = ask(`decision/${id}/text`);
  if (text === undefined) return [];
  return [
    only({ id, text, owner: ask(`decision/${id}/owner`), dueOn: ask(`decision/${id}/dueOn`) }),
  ];
}

/** A planned review is the same line, now held: fields are set, and judgements and decisions added one by one. */
function intoPlanned(review: JsonObject): Edit[] {
  const at = `/reviews/${textIn(review['id'])}`;
  return Object.entries(review).flatMap(([key, value]): Edit[] => {
    if (key === 'id') return [];
    const isLines = ['outcomes', 'provision', 'decisions', 'adjustments'].includes(key);
    if (!isLines) return [{ type: 'set', at: `${at}/${key}`, value }];
    return (value as readonly JsonObject[]).map((line) => ({
      type: 'add',
      at: `${at}/${key}`,
      line,
    }));
  });
}

function voiceOf({ plan, idFor }: ReviewInput, ask: Ask, party: Party): JsonObject[] {
  const words = ask(`voice/${party}/words`);
  if (words === undefined) return [];
  const child = plan.people.find(({ role }) => role === 'child')?.id;
  return [
    only({
      id: idFor(`voice/${party}`),
      speaker: party,
      person: party === 'child' ? child : ask(`voice/${party}/person`),
      words,
      method: ask(`voice/${party}/method`),
      language: plan.language,
      on: ask('basics/heldOn'),
      recordedBy: ask(`voice/${party}/recordedBy`),
    }),
  ];
}

function agreementOf(
  { plan, idFor }: ReviewInput,
  ask: Ask,
  party: Party,
  review: JsonObject,
): Edit[] {
  const position = ask(`agreement/${party}/position`);
  if (position === undefined) return [];
  const child = plan.people.find(({ role }) => role === 'child')?.id;
  const line = only({
    id: idFor(`agreement/${party}`),
    party,
    person: party === 'child' ? child : ask(`agreement/${party}/person`),
    position,
    words: ask(`agreement/${party}/words`),
    // They answer to the plan as this review leaves it, which the next save makes a revision.
    revision: plan.revision + 1,
    review: review['id'],
    on: ask('basics/heldOn'),
  });
  return [{ type: 'add', at: '/agreements', line }];
}

const lifecycleAfter: Readonly<Record<string, string>> = { complete: 'completed', stop: 'stopped' };

function outcomeEdits(input: ReviewInput, ask: Ask): Edit[] {
  return activeOutcomes(input).flatMap(({ id, achievement }) => {
    const judged = ask(`outcome/${id}/achievement`);
    const lifecycle = lifecycleAfter[ask(`outcome/${id}/next`) as string];
    const edits: Edit[] = [];
    if (judged !== undefined && judged !== achievement) {
      edits.push({ type: 'set', at: `/outcomes/${id}/achievement`, value: judged });
    }
    if (lifecycle) edits.push({ type: 'set', at: `/outcomes/${id}/lifecycle`, value: lifecycle });
    return edits;
  });
}

function provisionEdits(input: ReviewInput, ask: Ask): Edit[] {
  const stopped = liveProvision(input).filter(({ id }) => ask(`provision/${id}/next`) === 'stop');
  return stopped.flatMap(({ id, endsOn }): Edit[] => {
    const on = ask('basics/heldOn') as string;
    const change = only({
      id: input.idFor(`status/${id}`),
      status: 'ended',
      on,
      reason: ask(`provision/${id}/reason`),
    });
    const ends = endsOn === undefined || endsOn > on;
    return [
      { type: 'set', at: `/provision/${id}/status`, value: 'ended' },
      { type: 'add', at: `/provision/${id}/statusHistory`, line: change },
      ...(ends ? [{ type: 'set', at: `/provision/${id}/endsOn`, value: on } satisfies Edit] : []),
    ];
  });
}
