/** The promise of reading and writing, over generated plans: the same in every JavaScript there is. */
import { generateCohort } from '@isp-kit/fixtures';
import { readPlan } from '../src/plan/read-plan.ts';
import { serializePlan } from '../src/plan/serialize-plan.ts';
import { sumOf } from './sum-of.ts';

export interface RoundTrips {
  readonly plans: number;
  /** What was wrong with a plan, for the first few. */
  readonly broken: readonly string[];
  /** A sum over all the bytes, so that two engines can be seen to write the same. */
  readonly checksum: number;
}

/** Reads what was written of `size` plans, and writes it again. */
export function roundTrips(size: number): RoundTrips {
  const broken: string[] = [];
  let plans = 0;
  let checksum = 0;
  for (const made of generateCohort({ seed: 'round-trip', size, today: '2026-11-22' })) {
    plans++;
    const first = readPlan(JSON.stringify(made));
    if (!first.ok) {
      broken.push(`plan ${plans} does not read: ${first.error[0]?.message ?? ''}`);
      continue;
    }
    const text = serializePlan(first.value);
    const again = readPlan(text);
    if (!again.ok || serializePlan(again.value) !== text) broken.push(`plan ${plans} changes`);
    else if (JSON.stringify(again.value) !== JSON.stringify(first.value))
      broken.push(`plan ${plans} differs`);
    checksum = sumOf(text, checksum);
  }
  return { plans, broken: broken.slice(0, 5), checksum };
}
