/** Writes every file the way prettier wants it. */
import { programOf } from '../running/paths.ts';
import { runNode } from '../running/run.ts';

const targets = process.argv.length > 2 ? process.argv.slice(2) : ['.'];
const { code } = await runNode([
  programOf('prettier'),
  '--write',
  '--log-level=warn',
  '--list-different',
  ...targets,
]);
process.exitCode = code;
