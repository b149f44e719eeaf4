/** The same answers in every zone, just before midnight and just after. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Zone, the date there, and the instant in seconds: from Python, for 00:01 and 23:59 of each day. */
type Clock = readonly [zone: string, date: string, seconds: number];
const { clocks } = JSON.parse(readFileSync(here('./calendar-oracle.json'), 'utf8')) as {
  clocks: Clock[];
};
const zones = [...new Set(clocks.map(([zone]) => zone))];
const clocksIn = (zone: string) => clocks.filter((clock) => clock[0] === zone);

interface Answers {
  readonly answers: number;
  readonly digest: string;
  readonly here: readonly string[];
}

async function answersIn(zone: string): Promise<Answers> {
  const instants = clocksIn(zone).map(([, , seconds]) => String(seconds));
  const env = { ...process.env, TZ: zone };
  const { stdout } = await run(process.execPath, [here('./zone-answers.ts'), ...instants], { env });
  return JSON.parse(stdout) as Answers;
}

/** Starts the real program with its clock at an instant. */
async function todayOfProgram([zone, , seconds]: Clock): Promise<unknown> {
  const still = `const D=Date;globalThis.Date=class extends D{constructor(...a){super(...(a.length?a:[${seconds}000]))}}`;
  const program = here('../src/cli/isp.ts');
  const plan = here('../../isp-fixtures/plans/year-5-hearing-adjustments.json');
  const { stdout } = await run(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${still}`,
      program,
      'reviews',
      plan,
      '--json',
      '--within',
      '0',
    ],
    { env: { ...process.env, TZ: zone } },
  ).catch((error: unknown) => error as { stdout: string });
  return (JSON.parse(stdout) as { today?: unknown }).today;
}

test('six zones are looked at, on days when the clocks change as well', () => {
  assert.equal(zones.length, 6);
  assert.ok(clocks.length >= 120);
});

describe('in every zone', async () => {
  const all = await Promise.all(zones.map(answersIn));

  test('deadlines, triggers and calendars are the same, to the letter', () => {
    assert.ok((all[0]?.answers ?? 0) > 5000, String(all[0]?.answers));
    assert.deepEqual(new Set(all.map(({ digest }) => digest)).size, 1);
  });

  zones.forEach((zone, i) => {
    test(`${zone}: today is the date on the wall, at 00:01 and at 23:59`, () => {
      assert.deepEqual(
        all[i]?.here,
        clocksIn(zone).map(([, date]) => date),
      );
    });
  });
});

describe('the program, where nobody says what day it is', () => {
  for (const zone of zones) {
    const some = clocksIn(zone).filter(([, date]) => date === '2024-03-31');
    test(`${zone}: looks from the date on the wall`, async () => {
      const days = await Promise.all(some.map(todayOfProgram));
      assert.deepEqual(days, ['2024-03-31', '2024-03-31']);
    });
  }
});
