/**
 * What all rules find in the fixtures, summed up: browsers are held to it. In a program of its own,
 * since it reads the packages as their users do. Its name comes after the registry's, which it needs.
 */
import { execFileSync } from 'node:child_process';
import { fromRoot } from '../running/paths.ts';
import type { Generator } from './generator.ts';

const conformance = 'packages/isp-core/conformance';

export const generator: Generator = {
  name: 'rule findings',
  generate() {
    const program = fromRoot(conformance, 'print-findings.ts');
    const args = ['--conditions=@isp/source', program];
    const text = execFileSync(process.execPath, args, { encoding: 'utf8' });
    return { [`${conformance}/findings.json`]: text };
  },
};
