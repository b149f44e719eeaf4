import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runHere } from '../testing/run-here.ts';
import { wholePlan } from '../testing/whole-plan.ts';

const files = { 'plan.json': JSON.stringify(wholePlan({ '/about/strengths': [] })) };
const today = ['--today', '2030-01-10'];

it('prints what a family can expect, and whether it is there, without codes or weights', async () => {
  const { code, out } = await runHere(['check', 'plan.json', '--families', ...today], files);
  assert.equal(code, 1);
  assert.match(
    out,
    /^plan\.json\nWhat you can expect to see in this plan, and whether it is there\./,
  );
  assert.match(out, /\nYour child comes first\n/);
  assert.match(out, /- Not yet: The plan should begin with what your child is good at/);
  assert.match(out, /See: .*Strengths/);
  assert.match(out, /- Yes: /);
  assert.doesNotMatch(out, /must|MUST|\[[a-z-]+\]|undefined/);
  assert.ok(out.split('\n').every((line) => line.length <= 80));
});

it('gives machines the same by topic', async () => {
  const { out } = await runHere(['check', 'plan.json', '--families', '--json', ...today], files);
  const [file] = (
    JSON.parse(out) as {
      files: { checklist: { topic: string; items: { rule: string; answer: string }[] }[] }[];
    }
  ).files;
  assert.equal(file?.checklist[0]?.topic, 'child-first');
  const items = file.checklist.flatMap((group) => group.items);
  assert.equal(
    items.find(({ rule }) => rule === 'strengths-and-what-matters-recorded')?.answer,
    'not-yet',
  );
  assert.ok(!('findings' in file));
});
