/** Who imports one rule gets one rule: proven by bundling, since only a bundler knows. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { build, type Plugin } from 'esbuild';
import { rules } from './rules.gen.ts';

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

const idsIn = (text: string) =>
  rules.map(({ id }) => id).filter((id) => text.includes(`id: "${id}"`));

it('bundles one rule, without its examples, the schema or the other rules', async () => {
  const text = await bundle(`
    import { rule } from './rules/barrier-is-answered.ts';
    import { runRules, englandCurrent } from './index.ts';
    export const check = (plan, today) => runRules(plan, [rule], { profile: englandCurrent, today });
  `);
  assert.deepEqual(idsIn(text), ['barrier-is-answered']);
  assert.doesNotMatch(text, /whose adjustment ended today/);
  assert.doesNotMatch(text, /zod/i);
});

it('bundles all rules with checkPlan, and still neither examples nor the schema', async () => {
  const text = await bundle(`export { checkPlan, profileById } from './index.ts';`);
  assert.deepEqual(
    idsIn(text),
    rules.map(({ id }) => id),
  );
  assert.doesNotMatch(text, /whose adjustment ended today|Ashby-Example/);
  // A spread or a computed key in an example is enough to keep it: bundlers dare not drop it.
  assert.doesNotMatch(text, /base: "(?:targeted|adjustments|specialist|moving|college)"/);
  assert.doesNotMatch(text, /zod/i);
});

it('bundles no rule where none is used', async () => {
  const text = await bundle(`
    import { rules, checkPlan, parseProfile } from './index.ts';
    export { fillTemplate } from './index.ts';
  `);
  assert.deepEqual(idsIn(text), []);
});

/** An entry point for each rule, which takes the rule and leaves its examples. */
const oneRuleEach: Plugin = {
  name: 'one-rule-each',
  setup(bundler) {
    bundler.onResolve({ filter: /^one:/ }, ({ path }) => ({
      path: path.slice(4),
      namespace: 'one',
    }));
    bundler.onLoad({ filter: /./, namespace: 'one' }, ({ path }) => ({
      contents: `export { rule } from './rules/${path}.ts';`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    }));
  },
};

it('bundles each rule without any other, and without its examples', async () => {
  const { outputFiles } = await build({
    entryPoints: rules.map(({ id }) => ({ in: `one:${id}`, out: id })),
    plugins: [oneRuleEach],
    ...{ bundle: true, write: false, format: 'esm', platform: 'neutral', logLevel: 'silent' },
    mainFields: ['module', 'main'],
    outdir: 'nowhere',
  });
  assert.equal(outputFiles.length, rules.length);
  for (const { path, text } of outputFiles) {
    const id = rules.find((rule) => path.endsWith(`/${rule.id}.js`))?.id ?? path;
    assert.deepEqual(idsIn(text), [id]);
    // Every example names the plan that it starts from; no rule speaks of one.
    assert.doesNotMatch(text, /\bbase: "/, id);
  }
});
