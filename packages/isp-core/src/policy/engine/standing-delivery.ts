/** What the delivery log says today: entries that a later one put right no longer count. */
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Plan } from '../../plan/plan.ts';

export type DeliveryEntry = Plan['delivery'][number];

/** The entries that stand, with their places, in the order of the plan. */
export function standingDelivery({
  delivery,
}: Plan): { readonly line: DeliveryEntry; readonly at: string }[] {
  const corrected = new Set(delivery.map(({ corrects }) => corrects));
  return delivery
    .map((line, i) => ({ line, at: `/delivery/${i}` }))
    .filter(({ line }) => !corrected.has(line.id));
}

/** The latest day among the entries; undefined without any. */
export function latestDay(
  entries: readonly { readonly line: DeliveryEntry }[],
): PlainDate | undefined {
  let latest: PlainDate | undefined;
  for (const { line } of entries) if (latest === undefined || line.on > latest) latest = line.on;
  return latest;
}
