/** A telling example of each part, from the invented plans. */
import { readdirSync, readFileSync } from 'node:fs';

/** The first entry of each list, or the group, from the plan that fills it best. */
export function partExamples(
  plansFolder: string,
  parts: readonly string[],
): Record<string, unknown> {
  const plans = readdirSync(plansFolder)
    .sort()
    .map((file) => JSON.parse(readFileSync(`${plansFolder}/${file}`, 'utf8')) as JsonPlan);
  return Object.fromEntries(parts.map((part) => [part, fullest(plans, part)]));
}

type JsonPlan = Record<string, unknown>;

/** The value with the most text: it shows the most fields. */
function fullest(plans: readonly JsonPlan[], part: string): unknown {
  const candidates = plans.flatMap((plan) => {
    const value = plan[part];
    if (Array.isArray(value)) return value.map((entry: unknown): unknown => [entry]);
    return value === undefined ? [] : [value];
  });
  const sizes = candidates.map((value) => JSON.stringify(value).length);
  return candidates[sizes.indexOf(Math.max(...sizes))] ?? [];
}
