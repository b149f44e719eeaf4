/** The README's samples do what they say, in a project that has only what we publish. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packAndInstall } from '../packing/pack.ts';
import { findSamples, type Sample } from '../readme/samples.ts';
import { runCoreSample } from '../readme/run-core-sample.ts';
import { runHtmlSample } from '../readme/run-html-sample.ts';
import { fromRoot } from '../running/paths.ts';
import { failed, type Step } from '../running/step.ts';

const wanted = ['core', 'html'];

export const step: Step = {
  name: 'readme',
  proves: 'the samples in the README run as printed',
  async run({ write }) {
    const file = fromRoot('README.md');
    if (!existsSync(file)) return failed('there is no README.md.');
    const samples = findSamples(readFileSync(file, 'utf8'));
    const absent = wanted.filter((name) => !samples.some((sample) => sample.name === name));
    if (absent.length > 0) {
      return failed(`README.md has no block marked <!-- sample: ${absent.join(' --> or ')} -->.`);
    }
    const { project } = await packAndInstall(write);
    const wrong: string[] = [];
    for (const sample of samples) {
      const problems = await problemsOf(sample, project);
      write(`${problems.length === 0 ? 'ok  ' : 'FAIL'} sample ${sample.name}\n`);
      for (const problem of problems) write(`     ${problem.replaceAll('\n', '\n     ')}\n`);
      if (problems.length > 0) wrong.push(sample.name);
    }
    const result = { passed: samples.length - wrong.length, failed: wrong.length };
    return wrong.length === 0 ? result : { ...result, reason: `samples: ${wrong.join(', ')}.` };
  },
};

async function problemsOf(sample: Sample, project: string): Promise<string[]> {
  if (sample.language !== 'html') {
    const problem = await runCoreSample(sample, project);
    return problem === undefined ? [] : [problem];
  }
  const ours = path.join(project, 'node_modules', '@isp-kit');
  const plans = path.join(ours, 'fixtures', 'plans');
  const [plan = ''] = readdirSync(plans).filter((name) => name.endsWith('.json'));
  return runHtmlSample(sample, {
    components: path.join(ours, 'components'),
    plan: path.join(plans, plan),
  });
}
