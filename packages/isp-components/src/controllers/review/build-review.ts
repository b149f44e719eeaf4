/** From answers to the review, and to all that it changes in the plan, as one edit. */
import type { Edit } from '@isp-kit/core/edit';
import type { Localiser } from '../../locales/localiser.ts';
import { textIn, type Json, type JsonObject } from '../editing/plan-tree.ts';
import { askOf, only, type IdFor } from './ask.ts';
import {
  adjustmentJudgements,
  outcomeJudgements,
  provisionJudgements,
  type Judging,
} from './judgements.ts';
import { lastHeld } from './last-review.ts';
import { layerEdits } from './layer-edits.ts';
import { planEdits } from './plan-edits.ts';
import type { Subject } from './question.ts';
import { reviewSummary } from './review-summary.ts';
import { agreementLines, voiceLines } from './said-lines.ts';

export interface ReviewInput extends Subject {
  /** The planned review that this is, or undefined. */
  readonly planned: string | undefined;
  readonly idFor: IdFor;
  /** The language that the kit’s own words in the record are in. */
  readonly words: Localiser;
  /** What a layer of support is called here. */
  readonly layerName: (layer: string) => string;
}

/** The review’s own fields, and edits of the rest of the plan. */
export interface BuiltReview {
  readonly reviewId: string;
  readonly edit: Edit;
  /** What it changes in the lines of the plan, apart from the record of the review itself. */
  readonly planEdits: readonly Edit[];
}

export function buildReview(input: ReviewInput): BuiltReview {
  const { idFor, planned, layerName } = input;
  const words = input.words.forRecord;
  const ask = askOf(input);
  const span = { after: lastHeld(input.plan)?.heldOn, until: textIn(ask('basics/heldOn')) };
  const judging: Judging = { subject: input, ask, idFor, words, layerName, span };
  const voices = voiceLines(judging);
  const changes = [...planEdits(input, judging), ...layerEdits(judging)];
  const review = reviewLine(input, judging, voices, changes);
  const reviewId = textIn(review['id']);
  const edits: Edit[] = [
    ...voices.map((line): Edit => ({ type: 'add', at: '/voices', line })),
    ...(planned === undefined
      ? [{ type: 'add', at: '/reviews', line: review } satisfies Edit]
      : intoPlanned(review)),
    ...agreementLines(judging, reviewId).map((line): Edit => ({
      type: 'add',
      at: '/agreements',
      line,
    })),
    ...changes,
  ];
  return { reviewId, edit: { type: 'group', edits }, planEdits: changes };
}

function reviewLine(
  { idFor, planned, plan }: ReviewInput,
  judging: Judging,
  voices: readonly JsonObject[],
  changes: readonly Edit[],
): JsonObject {
  const { ask } = judging;
  const before = plan.reviews.find(({ id }) => id === planned);
  const outcomes = outcomeJudgements(judging);
  const provision = provisionJudgements(judging);
  const adjustments = adjustmentJudgements(judging);
  const judged = [...outcomes, ...provision, ...adjustments];
  const day = ask('next/day');
  return only({
    id: planned ?? idFor('review'),
    status: 'held',
    kind: ask('basics/kind'),
    heldOn: ask('basics/heldOn'),
    invited: before ? before.invited : (ask('basics/attended') ?? []),
    attended: ask('basics/attended') ?? [],
    // What was said before the meeting, for it, stays with it.
    voices: [...(before?.voices ?? []), ...voices.map(({ id }) => id as Json)],
    summary: reviewSummary(judging),
    outcomes,
    provision,
    adjustments,
    decisions: decisionLines(judging),
    unchanged: isUnchanged(judged, changes) ? true : undefined,
    nextReviewOn: day === 'own' ? ask('next/own') : day === 'none' ? undefined : day,
  });
}

const goesOn: ReadonlySet<unknown> = new Set(['continue', 'keep']);

/** Looked at, and left as it is on purpose. That an adjustment was checked changes nothing in it. */
function isUnchanged(judged: readonly JsonObject[], changes: readonly Edit[]): boolean {
  const isCheck = (edit: Edit) => edit.type === 'set' && edit.at.endsWith('/lastCheckedOn');
  return (
    judged.length > 0 && judged.every(({ next }) => goesOn.has(next)) && changes.every(isCheck)
  );
}

function decisionLines({ subject, ask }: Judging): JsonObject[] {
  return subject.decisions.flatMap((id) => {
    const text = ask(`decision/${id}/text`);
    if (text === undefined) return [];
    return [
      only({ id, text, owner: ask(`decision/${id}/owner`), dueOn: ask(`decision/${id}/dueOn`) }),
    ];
  });
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
