/** Runs steps in order, two at a time where they allow it, and adds up what they counted. */
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
  for (const together of pairs(steps)) {
    // The second one's words are kept until the first has finished: mixed, neither could be read.
    const kept: string[] = [];
    const ends = together.map((step, at) =>
      runStep(step, at === 0 ? write : (text) => void kept.push(text)),
    );
    for (const [at, end] of ends.entries()) {
      const one = await end;
      if (at > 0) write(kept.join(''));
      done.push(one);
    }
    if (options.keepGoing !== true && done.some(({ result }) => result.failed > 0)) break;
  }
  write(`\n${table(done)}`);
  const left = steps.slice(done.length).map((step) => step.name);
  if (left.length > 0) write(`not run after the failure: ${left.join(', ')}\n`);
  return add(done.map((one) => one.result));
}

function pairs(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last?.length === 1 && last[0]?.name === step.beside) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function runStep(step: Step, write: (text: string) => void): Promise<Done> {
  const start = performance.now();
  write(`\n== ${step.name}: ${step.proves}\n`);
  const result = await step.run({ write }).catch((error: unknown): StepResult => {
    const reason = error instanceof Error ? error.message : String(error);
    return { passed: 0, failed: 1, reason };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { passed, failed, reason = 'see above.' } = result;
  const verdict = failed === 0 ? `ok, ${passed} passed` : `FAILED: ${reason}`;
  write(`-- ${step.name}: ${verdict} (${seconds} s)\n`);
  return { name: step.name, seconds, result };
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
