/** Runs what was installed, on the machine's own Node, as a user's first minute would. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../running/run.ts';
import { programOf } from '../running/paths.ts';
import { filesOf, type Problems } from './checks.ts';
import { entryPoints, moduleSubpaths } from './entry-points.ts';
import { runOnHost } from './host.ts';
import type { Installed } from './pack.ts';

/** Elements register themselves in pages only, so those subpaths are left to the browser. */
const browserOnly = /^@isp-kit\/components\/(define|bundle)/;

/** Types for a framework, which whoever imports them has; the sources hold them against its own. */
const ofFrameworks = /^@isp-kit\/components\/(react|vue)$/;

function specifiers(installed: Installed): string[] {
  return installed.packed.flatMap((packed) =>
    moduleSubpaths(entryPoints(packed.manifest, filesOf(packed))).map((subpath) =>
      path.posix.join(packed.manifest.name, subpath),
    ),
  );
}

async function runFile(installed: Installed, name: string, text: string): Promise<Problems> {
  writeFileSync(path.join(installed.project, name), text);
  const { code, output } = await runOnHost([name], {
    cwd: installed.project,
    write: () => undefined,
  });
  return code === 0 ? [] : [output.trim()];
}

/** Every module loads. */
export function everySubpathLoads(installed: Installed): Promise<Problems> {
  const list = specifiers(installed).filter((name) => !browserOnly.test(name));
  const text = `for (const name of ${JSON.stringify(list)}) {
  await import(name).catch((error) => {
    throw new Error(name + ' does not load', { cause: error });
  });
}
`;
  return runFile(installed, 'every-subpath.mjs', text);
}

/** The core refuses nonsense and reads a plan of the fixtures. */
export function coreWorks(installed: Installed): Promise<Problems> {
  const text = `import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { parsePlan, readPlan, serializePlan } from '@isp-kit/core/plan';
assert.equal(parsePlan({}).ok, false);
const folder = 'node_modules/@isp-kit/fixtures/plans';
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
assert.ok(files.length > 0, 'the fixtures have no plans');
for (const file of files) {
  const read = readPlan(readFileSync(folder + '/' + file, 'utf8'));
  assert.ok(read.ok, file + ': ' + JSON.stringify(read.error));
  const again = readPlan(serializePlan(read.value));
  assert.ok(again.ok, file + ' does not survive being written');
}
`;
  return runFile(installed, 'core-works.mjs', text);
}

/** The program starts, answers, and takes a plan. */
export async function commandLineWorks(installed: Installed): Promise<Problems> {
  const core = installed.packed.find((packed) => packed.manifest.bin?.['isp'] !== undefined);
  if (core === undefined) return ['no package brings the program `isp`'];
  const program = path.join(core.folder, core.manifest.bin?.['isp'] ?? '');
  const plans = path.join(installed.project, 'node_modules', '@isp-kit', 'fixtures', 'plans');
  const plan = readdirSync(plans).find((file) => file.endsWith('.json')) ?? 'no-plan.json';
  const run = (...args: string[]): ReturnType<typeof runOnHost> =>
    runOnHost([program, ...args], { cwd: installed.project, write: () => undefined });
  const help = await run('--help');
  const check = await run('check', path.join(plans, plan));
  return [
    ...(help.code === 0 ? [] : [`isp --help ended with ${help.code}: ${help.output}`]),
    // 1 says that there are findings, which an invented plan may well have.
    ...(check.code <= 1 ? [] : [`isp check ended with ${check.code}: ${check.output}`]),
  ];
}

/** A strict user's compiler accepts every declaration, the hidden ones too. */
export async function declarationsCompile(installed: Installed): Promise<Problems> {
  const lines = specifiers(installed)
    .filter((name) => !name.endsWith('/bundle') && !ofFrameworks.test(name))
    .map((name, at) => `export * as n${at} from '${name}';\n`);
  writeFileSync(path.join(installed.project, 'every-type.ts'), lines.join(''));
  const compilerOptions = {
    ...{ noEmit: true, strict: true, module: 'nodenext', target: 'es2022', types: [] },
    lib: ['es2024', 'dom', 'dom.iterable'],
  };
  const config = { compilerOptions, files: ['every-type.ts'] };
  writeFileSync(path.join(installed.project, 'tsconfig.json'), JSON.stringify(config));
  const args = [programOf('typescript', 'tsc'), '--pretty', 'false', '-p', 'tsconfig.json'];
  const { code, output } = await runNode(args, {
    cwd: installed.project,
    write: () => undefined,
  });
  return code === 0 ? [] : [output.trim()];
}
