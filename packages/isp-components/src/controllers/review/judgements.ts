/** The judgements of a review as lines of it. A line that is carried forward says so, and claims nothing. */
import type { Localiser } from '../../locales/localiser.ts';
import type { JsonObject } from '../editing/plan-tree.ts';
import { only, type Ask, type IdFor } from './ask.ts';
import { deliveryLog, type LogSpan } from './delivery-log.ts';
import { activeOutcomes, liveAdjustments, liveProvision } from './judged-lines.ts';
import { deliverySentences } from './log-words.ts';
import type { Subject } from './question.ts';

export interface Judging {
  readonly subject: Subject;
  readonly ask: Ask;
  readonly idFor: IdFor;
  readonly words: Localiser;
  /** What a layer of support is called here. */
  readonly layerName: (layer: string) => string;
  /** The days whose log belongs to this review. */
  readonly span: LogSpan;
}

export function outcomeJudgements({ subject, ask, idFor, words }: Judging): JsonObject[] {
  return activeOutcomes(subject).map(({ id, achievement }) => {
    const line = { id: idFor(`judged/${id}`), outcome: id };
    if (subject.carried.has(id)) {
      return { ...line, achievement, evidence: words.t('review.carried.record'), next: 'continue' };
    }
    return only({
      ...line,
      achievement: ask(`outcome/${id}/achievement`),
      evidence: ask(`outcome/${id}/evidence`),
      next: ask(`outcome/${id}/next`),
    });
  });
}

export function provisionJudgements(judging: Judging): JsonObject[] {
  const { subject, ask, idFor, words, span } = judging;
  return liveProvision(subject).map(({ id }) => {
    const line = { id: idFor(`judged/${id}`), provision: id };
    if (subject.carried.has(id)) {
      const log = deliverySentences(words, deliveryLog(subject.plan, new Set([id]), span));
      const reason = [words.t('review.carried.record'), ...log].join(' ');
      return { ...line, delivered: 'not-known', helped: 'not-known', reason, next: 'keep' };
    }
    return only({
      ...line,
      delivered: ask(`provision/${id}/delivered`),
      // It was not asked of help that did not happen.
      helped: ask(`provision/${id}/helped`) ?? 'not-known',
      reason: ask(`provision/${id}/reason`),
      next: ask(`provision/${id}/next`),
    });
  });
}

export function adjustmentJudgements({ subject, ask, idFor, words }: Judging): JsonObject[] {
  return liveAdjustments(subject).map(({ id }) => {
    const line = { id: idFor(`judged/${id}`), adjustment: id };
    if (subject.carried.has(id)) {
      const note = words.t('review.carried.record');
      return { ...line, happens: 'not-known', helps: 'not-known', note, next: 'keep' };
    }
    return only({
      ...line,
      happens: ask(`adjustment/${id}/happens`),
      helps: ask(`adjustment/${id}/helps`) ?? 'not-known',
      note: ask(`adjustment/${id}/note`),
      next: ask(`adjustment/${id}/next`),
    });
  });
}
