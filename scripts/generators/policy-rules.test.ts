import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from 'node:test';
import { fromRoot } from '../running/paths.ts';
import {
  examplesText,
  identifierFor,
  registryText,
  ruleNames,
  rulesAndPages,
} from './policy-rules.generator.ts';

it('takes rule files only, by name', () => {
  const files = [
    'review-within-a-year.ts',
    'barrier-has-provision.ts',
    'barrier-has-provision.test.ts',
  ];
  assert.deepEqual(ruleNames(files), ['barrier-has-provision', 'review-within-a-year']);
});

it('makes identifiers of names', () => {
  assert.equal(identifierFor('review-within-a-year'), 'reviewWithinAYear');
});

it('keeps examples out of the registry', () => {
  const text = registryText(['a-rule']);
  assert.match(text, /npm run gen/);
  assert.match(text, /import \{ rule as aRule \} from '.\/rules\/a-rule.ts';/);
  assert.match(text, /export const rules = \[\n  aRule,\n\] as const;/);
  assert.doesNotMatch(text, /examples/);
});

it('keys examples by rule id', () => {
  assert.match(examplesText(['a-rule']), /'a-rule': aRule,/);
});

it('writes sound files without any rule', () => {
  assert.match(registryText([]), /rules = \[\] as const/);
  assert.match(examplesText([]), /ruleExamples = \{\};/);
});

const engine = fromRoot('packages/isp-core/src/policy/engine');
const oneRule = `
import { defineRule } from '${engine}/define-rule.ts';
export const rule = defineRule({
  id: 'name-is-short',
  since: '9.9.9',
  impact: 'consider',
  topics: ['wording'],
  sources: [{ ref: 'govuk-content-design', at: 'short <words>' }],
  help: 'Keep it short.',
  familyHelp: 'You can expect short names.',
  why: 'Short names are read.',
  options: { most: 40 },
  messages: { short: 'At most {most:count letter/letters}.', long: 'Longer than {most}.' },
  check: ({ person }, { options, pass, fail }) =>
    person.givenName.length <= options.most
      ? pass('short', '/person', { most: options.most })
      : fail('long', '/person', { most: options.most }),
});
export const examples = [
  { name: 'a | name', base: 'targeted', today: '2030-01-10', expect: 'pass', messageId: 'short' },
  { name: 'a long name', base: 'targeted', patch: { '/person/givenName': 'R'.repeat(41) },
    today: '2030-01-10', expect: 'fail', messageId: 'long' },
];
`;

it('makes registry, page, index and messages of one new file, and of nothing else', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'isp-rules-'));
  try {
    writeFileSync(path.join(folder, 'name-is-short.ts'), oneRule);
    const made = await rulesAndPages(folder);
    const text = (ending: string) =>
      Object.entries(made).find(([file]) => file.endsWith(ending))?.[1] ?? '';
    assert.match(text('/rules.gen.ts'), /nameIsShort,/);
    assert.match(text('/rule-examples.gen.ts'), /'name-is-short': nameIsShort,/);
    assert.match(
      text('/rules/index.md'),
      /\[name-is-short\]\(\/reference\/rules\/name-is-short\/\)/,
    );
    const page = text('/rules/name-is-short.md');
    assert.match(page, /short \\<words\\>: sector advice/);
    assert.match(page, /\| `most` \| `40` \| `40` \| `40` \|/);
    assert.match(page, /\| a \\\| name \| pass \| At most 40 letters\. \|/);
    assert.match(page, /\| a long name \| fail \| Longer than 40\. \|/);
    assert.match(page, /`england-current` \| not used: no source of it counts there/);
    const messages = JSON.parse(text('/policy.en.json')) as { rules: Record<string, object> };
    assert.deepEqual(Object.keys(messages.rules), ['name-is-short']);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
