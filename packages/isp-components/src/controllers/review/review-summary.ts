/**
 * The summary of a review: what was discussed, and then, in lines of their own, what became of last
 * time’s decisions and why support at a layer ends, for which a plan has no place of its own.
 */
import { textIn } from '../editing/plan-tree.ts';
import { lastDecisions } from './last-review.ts';
import type { Judging } from './judgements.ts';

/** As many characters as a summary may have. */
const LONGEST = 10_000;

export function reviewSummary(judging: Judging): string | undefined {
  const { ask } = judging;
  const parts = [
    textIn(ask('basics/summary')),
    [...lastLines(judging), ...layerLines(judging)].join('\n'),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('\n\n').slice(0, LONGEST) : undefined;
}

function lastLines({ subject, ask, words }: Judging): string[] {
  const lines = lastDecisions(subject).flatMap(({ id, text: decision }) => {
    const code = ask(`last/${id}/state`);
    if (code === undefined) return [];
    const state = words.code('review.lastState', textIn(code));
    const why = textIn(ask(`last/${id}/why`));
    const line = { state, decision };
    return [
      why === ''
        ? words.t('review.last.line', line)
        : words.t('review.last.line.why', { ...line, why }),
    ];
  });
  return lines.length > 0 ? [words.t('review.last.record'), ...lines] : [];
}

function layerLines({ subject, ask, words, layerName }: Judging): string[] {
  return subject.layers.flatMap(({ layer, kind }) => {
    const why = textIn(ask(`layer/${layer}/why`));
    if (kind !== 'ends' || why === '') return [];
    return [words.t('review.layer.line', { layer: layerName(layer), why })];
  });
}
