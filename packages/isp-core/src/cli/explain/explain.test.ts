import assert from 'node:assert/strict';
import { it } from 'node:test';
import { resolveSource } from '../../codes/sources.ts';
import type { Rule } from '../../policy/engine/rule.ts';
import { rules } from '../../policy/rules.gen.ts';
import { runHere } from '../../testing/run-here.ts';

const words = (text: string) => text.replace(/\s+/g, ' ');

it('lists every rule once, by topic', async () => {
  const { code, out } = await runHere(['explain']);
  assert.equal(code, 0);
  for (const { id } of rules) assert.equal(out.split(`  ${id} (`).length, 2, id);
  assert.match(out, new RegExp(`${rules.length} rules\\.`));
  assert.ok(out.split('\n').every((line) => line.length <= 80));
});

for (const rule of rules as readonly Rule[]) {
  it(`explains ${rule.id}`, async () => {
    const { code, out } = await runHere(['explain', rule.id]);
    assert.equal(code, 0);
    const said = words(out);
    for (const text of [rule.help, rule.why, rule.familyHelp])
      assert.ok(said.includes(words(text)));
    for (const { title, at } of rule.sources.map(resolveSource)) {
      assert.ok(said.includes(words(title)) && said.includes(words(at)));
    }
    for (const option of Object.keys(rule.options)) assert.ok(said.includes(`- ${option}: `));
    assert.match(said, /Examples - passes: .* - (fails|asks a person): /);
    assert.doesNotMatch(said, /undefined|\[object/);
    assert.ok(out.split('\n').every((line) => line.length <= 80 || !line.trim().includes(' ')));
  });
}

it('says what a rule weighs under each profile, and where it is not used', async () => {
  const { out } = await runHere(['explain', 'review-within-a-year']);
  assert.match(out, /england-current: should\n.*england-proposed-2029: must/);
});

it('gives machines the same', async () => {
  const one = JSON.parse((await runHere(['explain', 'voices-recorded', '--json'])).out) as {
    id: string;
    sources: { status: string }[];
    weight: Record<string, string>;
    examples: unknown[];
  };
  assert.equal(one.id, 'voices-recorded');
  assert.equal(one.sources[0]?.status, 'law');
  assert.equal(one.weight['england-current'], 'should');
  assert.ok(one.examples.length >= 4);
  const all = JSON.parse((await runHere(['explain', '--json'])).out) as { id: string }[];
  assert.deepEqual(
    all.map(({ id }) => id),
    rules.map(({ id }) => id),
  );
});
