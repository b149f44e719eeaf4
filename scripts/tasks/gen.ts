/** Writes the generated files; with --check, only says which have drifted, and fails. */
import { runGenerators } from '../generators/run-generators.ts';

const check = process.argv.includes('--check');
const { files, stale } = await runGenerators({ check });
for (const file of stale) console.log(`${check ? 'out of date' : 'written'}: ${file}`);
if (stale.length === 0) console.log(`${files.length} generated files, all up to date.`);
if (check && stale.length > 0) process.exitCode = 1;
