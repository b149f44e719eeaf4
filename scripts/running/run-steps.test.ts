import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runSteps } from './run-steps.ts';
import { failed, passed, type Step } from './step.ts';

const good: Step = {
  name: 'good',
  proves: '',
  run: () => Promise.resolve({ passed: 7, failed: 0 }),
};
const bad: Step = { name: 'bad', proves: '', run: () => Promise.resolve(failed('it broke.')) };
const throws: Step = {
  name: 'throws',
  proves: '',
  run: () => Promise.reject(new Error('no disk')),
};
const last: Step = { name: 'last', proves: '', run: () => Promise.resolve(passed) };

async function run(steps: Step[], keepGoing = false): Promise<{ text: string; line: string }> {
  let text = '';
  const counts = await runSteps(steps, { write: (more) => (text += more), keepGoing });
  return { text, line: `${counts.passed}/${counts.failed}` };
}

it('adds up real counts', async () => {
  assert.equal((await run([good, last])).line, '8/0');
});

it('stops at the first failure, gives its reason and names what did not run', async () => {
  const { text, line } = await run([good, bad, last]);
  assert.equal(line, '7/1');
  assert.match(text, /bad: FAILED: it broke\./);
  assert.match(text, /not run after the failure: last/);
});

it('goes on when asked to', async () => {
  assert.equal((await run([bad, last], true)).line, '1/1');
});

it('takes a step that throws for a failed one', async () => {
  const { text, line } = await run([throws]);
  assert.equal(line, '0/1');
  assert.match(text, /no disk/);
});

it('keeps the words of two steps apart that run at the same time', async () => {
  let running = 0;
  let most = 0;
  const slow = (name: string, beside?: string): Step => ({
    name,
    proves: '',
    ...(beside === undefined ? {} : { beside }),
    async run({ write }) {
      most = Math.max(most, ++running);
      write(`${name} starts\n`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      write(`${name} ends\n`);
      running -= 1;
      return passed;
    },
  });
  const { text, line } = await run([slow('first'), slow('second', 'first'), slow('third')]);
  assert.equal(line, '3/0');
  assert.equal(most, 2);
  const order = text.match(/(first|second|third) (starts|ends)/g)?.join(', ');
  assert.match(order ?? '', /^first starts, first ends, second starts, second ends, third/);
});
