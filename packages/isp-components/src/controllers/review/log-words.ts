/** What the log says, in words: beside the question, and as the evidence that somebody makes of it. */
import type { Localiser } from '../../locales/localiser.ts';
import type { DeliveryLog, Observation } from './delivery-log.ts';

/** “12 of 18 sessions happened.” and “6 did not: staff were away 4.”; nothing where nothing is in the log. */
export function deliverySentences(words: Localiser, log: DeliveryLog): string[] {
  const { total, happened, partly, missed, reasons } = log;
  if (total === 0) return [];
  const why = words.list(
    reasons.map(({ reason, count }) =>
      words.t('review.log.reason', { reason: words.code('choice.deliveryReason', reason), count }),
    ),
  );
  const sentences = [words.t('review.log.happened', { happened, count: total })];
  if (partly > 0) sentences.push(words.t('review.log.partly', { count: partly }));
  if (missed > 0) sentences.push(words.t('review.log.missed', { count: missed }));
  if (why !== '') sentences.push(words.t('review.log.why', { why }));
  return sentences;
}

/** “5 November 2026: 8. Of 14.” */
export function observationWords(words: Localiser, { on, value, text }: Observation): string {
  const seen = [value === undefined ? '' : words.number(value), text ?? ''];
  return words.t('review.log.seen', {
    date: words.date(on),
    seen: seen.filter((part) => part !== '').join('. '),
  });
}
