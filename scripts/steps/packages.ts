/** The packages as users get them: packed, inspected, installed by npm, run on the machine's Node. */
import {
  missingTargets,
  publint,
  strayFiles,
  typesResolve,
  type Problems,
} from '../packing/checks.ts';
import { packAndInstall } from '../packing/pack.ts';
import * as smoke from '../packing/smoke.ts';
import type { Step } from '../running/step.ts';

interface Check {
  what: string;
  run: () => Problems | Promise<Problems>;
}

export const step: Step = {
  name: 'packages',
  proves: 'the packed packages install and work elsewhere',
  async run({ write }) {
    const installed = await packAndInstall(write);
    const perPackage = installed.packed.flatMap((packed): Check[] => {
      const { name } = packed.manifest;
      return [
        { what: `${name}: every export is there`, run: () => missingTargets(packed) },
        { what: `${name}: nothing else is`, run: () => strayFiles(packed) },
        { what: `${name}: publint`, run: () => publint(packed) },
        { what: `${name}: types resolve`, run: () => typesResolve(packed) },
      ];
    });
    const together: Check[] = [
      { what: 'every subpath loads in Node', run: () => smoke.everySubpathLoads(installed) },
      { what: 'the core reads the fixtures', run: () => smoke.coreWorks(installed) },
      { what: 'the command line works', run: () => smoke.commandLineWorks(installed) },
      { what: 'the declarations compile', run: () => smoke.declarationsCompile(installed) },
    ];
    const wrong: string[] = [];
    const checks = [...perPackage, ...together];
    for (const check of checks) {
      const problems = await check.run();
      write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${check.what}\n`);
      for (const problem of problems) write(`     ${problem.replaceAll('\n', '\n     ')}\n`);
      if (problems.length > 0) wrong.push(check.what);
    }
    const result = { passed: checks.length - wrong.length, failed: wrong.length };
    return wrong.length === 0 ? result : { ...result, reason: `${wrong.join('; ')}.` };
  },
};
