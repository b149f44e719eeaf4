/** Which lines there may be a second one of. */

/** Lists of what somebody said, decided or recorded: it happened once. */
const happenedOnce = new Set([
  'voices',
  'agreements',
  'delivery',
  'progress',
  'reviews',
  'concerns',
]);

export const canCopy = (list: string): boolean =>
  !list.split('/').some((key) => happenedOnce.has(key) || key === 'identifiers');
