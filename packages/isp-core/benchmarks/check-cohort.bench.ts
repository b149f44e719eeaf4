/**
 * A cohort of 20,000 plans, one at a time, in a heap of 48 MB: what the heap holds after a collection
 * should not grow with the plans. Starts itself again with that limit; a heap that is too small ends it.
 */
import { spawnSync } from 'node:child_process';
import { FIXTURES_TODAY, generateCohort } from '@isp-kit/fixtures';
import { parsePlan } from '../src/plan/parse-plan.ts';
import { checkPlan } from '../src/policy/check-plan.ts';
import { englandProposed2029 as profile } from '../src/policy/profiles/england-proposed-2029.ts';

const PLANS = 20_000;
const LIMITS = ['--max-old-space-size=48', '--expose-gc', '--conditions=@isp/source'];

if (process.argv.includes('--limited')) checkCohort();
else {
  const args = [...LIMITS, import.meta.filename, '--limited'];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

function checkCohort(): void {
  let plans = 0;
  let findings = 0;
  const start = performance.now();
  for (const made of generateCohort({ seed: 'cohort', size: PLANS, today: FIXTURES_TODAY })) {
    const plan = parsePlan(made);
    if (!plan.ok) throw new Error(`Plan ${plans + 1} is no plan.`);
    findings += checkPlan(plan.value, { profile, today: FIXTURES_TODAY }).length;
    plans++;
    if (plans % 5000 === 0) console.log(`  ${plans} plans: ${heap()} MB held`);
  }
  const perPlan = (performance.now() - start) / plans;
  console.log(`  ${findings} findings, ${perPlan.toFixed(2)} ms a plan with making and reading it`);
}

/** What is still held, in whole megabytes. */
function heap(): string {
  globalThis.gc?.();
  return (process.memoryUsage().heapUsed / 1_000_000).toFixed(0);
}
