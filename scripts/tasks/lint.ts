/** The lint step alone; with arguments, ESLint with those: `npm run lint -- --fix packages/isp-core`. */
import { programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';
import { runSteps } from '../running/run-steps.ts';
import { step } from '../steps/lint.ts';

const args = process.argv.slice(2);
const write = (text: string): boolean => process.stdout.write(text);
if (args.length > 0) {
  const { code } = await runNode([programOf('eslint'), ...args], { write });
  process.exitCode = code;
} else {
  const counts = await runSteps([step], { write });
  process.exitCode = counts.failed;
}
