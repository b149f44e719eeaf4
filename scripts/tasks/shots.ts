/** Takes pictures of the elements for the docs; with the name of a folder, of every element for looking at. */
import path from 'node:path';
import { fromRoot } from '../running/paths.ts';
import { runNode } from '../running/run.ts';

const [folder, ...only] = process.argv.slice(2);
const program = fromRoot('packages/isp-components/served/shots/run.ts');
const into = folder === undefined ? [] : [path.resolve(folder), ...only];
const { code } = await runNode(['--conditions=@isp/source', program, ...into]);
process.exitCode = code;
