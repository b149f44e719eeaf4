/** Runs steps one after another and adds up what they counted. */
import { add } from '../counts/counts.ts';
import type { Counts, Step, StepResult } from './step.ts';

export interface RunStepsOptions {
  write: (text: string) => void;
  keepGoing?: boolean;
}

interface Done {
  name: string;
  seconds: string;
  result: StepResult;
}

export async function runSteps(steps: readonly Step[], options: RunStepsOptions): Promise<Counts> {
  const { write } = options;
  const done: Done[] = [];
  for (const step of steps) {
    write(`\n== ${step.name}: ${step.proves}\n`);
    const one = await runStep(step, write);
    done.push(one);
    const { passed, failed, reason } = one.result;
    const verdict = failed === 0 ? `ok, ${passed} passed` : `FAILED: ${reason ?? 'see above.'}`;
    write(`-- ${step.name}: ${verdict} (${one.seconds} s)\n`);
    if (failed > 0 && options.keepGoing !== true) break;
  }
  write(`\n${table(done)}`);
  const left = steps.slice(done.length).map((step) => step.name);
  if (left.length > 0) write(`not run after the failure: ${left.join(', ')}\n`);
  return add(done.map((one) => one.result));
}

async function runStep(step: Step, write: (text: string) => void): Promise<Done> {
  const start = performance.now();
  let result: StepResult;
  try {
    result = await step.run({ write });
  } catch (error) {
    result = {
      passed: 0,
      failed: 1,
      reason: error instanceof Error ? error.message : String(error),
    };
  }
  return { name: step.name, seconds: ((performance.now() - start) / 1000).toFixed(1), result };
}

function table(done: readonly Done[]): string {
  return done
    .map(({ name, seconds, result }) => {
      const mark = result.failed === 0 ? 'ok  ' : 'FAIL';
      const counts = `${result.passed} passed, ${result.failed} failed`;
      return `${mark} ${name.padEnd(12)} ${seconds.padStart(6)} s  ${counts}\n`;
    })
    .join('');
}
