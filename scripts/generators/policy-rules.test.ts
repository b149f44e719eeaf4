import assert from 'node:assert/strict';
import { it } from 'node:test';
import { examplesText, identifierFor, registryText, ruleNames } from './policy-rules.generator.ts';

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
