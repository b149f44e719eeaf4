/** The lint laws, tried on lines that break them: a law that nobody can break by trying is not one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { fromRoot, root } from '../running/paths.ts';

// Without types, which would take a minute: the laws tried here read only the text.
const eslint = new ESLint({
  cwd: root,
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  ruleFilter: ({ ruleId }) => !ruleId.includes('/'),
});

/** The laws that a text would break if it stood in an existing file. */
async function broken(file: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: fromRoot(file) });
  const rules = result?.messages.map((message) => message.ruleId ?? message.message) ?? [];
  return [...new Set(rules)];
}

async function breaks(file: string, text: string, rule: string): Promise<void> {
  const rules = await broken(file, text);
  assert.ok(rules.includes(rule), `${text}: ${rules.join(', ') || 'nothing'}`);
}

const inCore = 'packages/isp-core/src/kernel/result.ts';
const inTool = 'scripts/browsers/find-browser.ts';

describe('in the core', () => {
  const impure: Record<string, string> = {
    'export const a = Date.now();': 'no-restricted-globals',
    'export const a = new Date();': 'no-restricted-globals',
    'export const a = new globalThis.Date();': 'no-restricted-properties',
    'export const a = Math.random();': 'no-restricted-properties',
    "console.log('a');": 'no-restricted-globals',
    "export const a = new Intl.NumberFormat('en');": 'no-restricted-globals',
    'export const a = (1).toLocaleString();': 'no-restricted-syntax',
    "export const a = fetch('/a');": 'no-restricted-globals',
  };
  for (const [text, rule] of Object.entries(impure)) {
    it(`refuses ${text}`, () => breaks(inCore, text, rule));
  }
});

describe('anywhere', () => {
  it('refuses code made from text', async () => {
    await breaks(inTool, "export const a = new Function('1');", 'no-new-func');
    await breaks(inTool, "eval('1');", 'no-eval');
  });

  it('refuses the classic dialect of zod', () =>
    breaks(inTool, "import * as z from 'zod';\nexport const a = z;", 'no-restricted-imports'));

  it('refuses a default export', () =>
    breaks(inTool, 'export default function a(): void {}', 'no-restricted-exports'));

  it('refuses a file of more than 300 lines', () =>
    breaks(inTool, '\n'.repeat(301) + 'export const a = 1;', 'max-lines'));
});

it('leaves the tools their clock and their console', async () => {
  assert.deepEqual(await broken(inTool, 'console.log(Date.now());'), []);
});
