/**
 * Everything that must hold, in one command. Runs the steps in order, stops at the first that
 * fails, and ends with one plain line that other programs can read.
 *
 *   npm test                          all of it
 *   npm test -- --only lint,core      some steps
 *   npm test -- --from build          that step and what follows
 *   npm test -- --keep-going          do not stop at a failure
 */
import { lastLine } from '../counts/counts.ts';
import { chooseSteps, type Choice } from '../running/choose-steps.ts';
import { runSteps } from '../running/run-steps.ts';
import { steps } from '../running/steps.ts';

function readChoice(args: string[]): Choice {
  const value = (flag: string): string | undefined => {
    const at = args.indexOf(flag);
    return at === -1 ? undefined : (args[at + 1] ?? '');
  };
  const only = value('--only');
  const from = value('--from');
  return {
    ...(only === undefined ? {} : { only: only.split(',') }),
    ...(from === undefined ? {} : { from }),
  };
}

const args = process.argv.slice(2);
try {
  const chosen = chooseSteps(steps, readChoice(args));
  const counts = await runSteps(chosen, {
    write: (text) => process.stdout.write(text),
    keepGoing: args.includes('--keep-going'),
  });
  console.log(lastLine(counts));
  process.exitCode = counts.failed === 0 ? 0 : 1;
} catch (error) {
  console.log(error instanceof Error ? error.message : String(error));
  console.log(lastLine({ passed: 0, failed: 1 }));
  process.exitCode = 1;
}
