/** Schedules plans from files, as the program does. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../../../plan/plan.ts';
import { planOf } from '../../../policy/engine/example-plans.ts';
import type { Schedule } from '../../../reviews/schedule/schedule.ts';
import { scratchFolder } from '../../../testing/isp-program.ts';
import type { Streams } from '../../streams.ts';
import { reviewsCommand } from '../reviews-command.ts';

const scratch = scratchFolder();
const fixtures = fileURLToPath(new URL('../../../../../isp-fixtures/', import.meta.url));
const calendar = path.join(fixtures, 'calendars/larkfield-academy.json');
const plan = (n: number, heldOn: string): Plan => {
  const base = planOf({ base: 'targeted', patch: { '/person/givenName': `Bo${n}` } }) as Plan;
  const id = `0000000${n}-0000-4000-8000-000000000000`;
  return { ...base, id, reviews: base.reviews.map((review) => ({ ...review, heldOn })) };
};
scratch.file('year/a.json', plan(1, '2026-01-14'));
scratch.file('year/b.json', plan(2, '2026-01-14'));
const year = scratch.at('year');

const slots = [
  { start: '15:15', end: '16:00' },
  { start: '16:00', end: '16:45' },
];
const good = {
  capacity: { slots, perDay: 1 },
  staff: [{ id: 'senco', name: 'Mrs Okafor', everyReview: true }],
};
const file = (name: string, value: unknown): string => scratch.file(name, value);
const common = ['--calendar', calendar, '--today', '2026-11-23'];

async function isp(args: readonly string[]) {
  const printed = { stdout: '', stderr: '' };
  const streams: Streams = {
    read: (name) => readFile(name),
    input: () => {
      throw new Error('Nothing comes in here.');
    },
    out: (text) => (printed.stdout += text),
    json: (text) => (printed.stdout += text),
    err: (text) => (printed.stderr += text),
    taken: () => Promise.resolve(true),
  };
  return { status: await reviewsCommand.run(args, streams), ...printed };
}
const run = (options: string, ...more: string[]) =>
  isp([year, '--schedule', options, ...common, ...more]);

describe('isp reviews --schedule', () => {
  it('gives each review a place, week by week, and draws the load', async () => {
    const { status, stdout } = await run(file('good.json', good));
    assert.equal(status, 0);
    assert.match(stdout, /^2 meetings with a place, 0 without\./);
    assert.match(stdout, /WEEK OF [0-9]+ (NOVEMBER|DECEMBER|JANUARY) 202[67]\n- /);
    assert.match(stdout, /B\. \S+, review of the plan/);
    assert.match(stdout, /LOAD BY WEEK, FROM ITS MONDAY\n.*█/s);
    assert.match(
      stdout,
      /The busiest week has 1 meeting\. No schedule of the same meetings could\s/,
    );
    assert.ok(stdout.split('\n').every((line) => line.length <= 80));
  });

  it('says what has no place and what would give it one, and ends with 1', async () => {
    const tight = {
      ...good,
      staff: [{ ...good.staff[0], can: [{ from: '2027-01-14', to: '2027-01-14' }] }],
    };
    const { status, stdout } = await run(file('tight.json', tight));
    assert.equal(status, 1);
    assert.match(stdout, /^1 meeting with a place, 1 without\./);
    assert.match(stdout, /WITHOUT A PLACE\n- B\. /);
    assert.match(stdout, /It would fit if Mrs Okafor were free on/);
  });

  it('gives machines the whole schedule, which can be given back as the previous one', async () => {
    const first = JSON.parse((await run(file('good.json', good), '--json')).stdout) as Schedule;
    const again = file('again.json', { ...good, seed: 'other', previous: first.reviews });
    const second = JSON.parse((await run(again, '--json')).stdout) as Schedule;
    assert.equal(first.reviews.length, 2);
    assert.deepEqual(second.reviews, first.reviews);
  });

  it('gives spreadsheets a row for each', async () => {
    const { stdout } = await run(file('good.json', good), '--csv', '--names', 'full');
    const rows = stdout.trim().split('\r\n');
    assert.equal(rows.length, 3);
    assert.match(rows[1] ?? '', /^202[67]-[0-9-]+,1[56]:/);
    assert.match(stdout, /Bo1/);
  });

  it('takes nothing that cannot be read, and says where', async () => {
    const cases: readonly [unknown, RegExp][] = [
      [{}, /Give the capacity/],
      [{ ...good, rum: 1 }, /no option “rum”/],
      [{ ...good, capacity: { slots, perDay: 'two' } }, /whole number[^]*\/capacity\/perDay/],
      [{ ...good, fixed: [{ plan: 'x', on: '2027-13-01' }] }, /a date such as[^]*\/fixed\/0\/on/],
      [{ ...good, capacity: { slots: [{ start: '9', end: '10:00' }], perDay: 1 } }, /15:30/],
    ];
    for (const [value, message] of cases) {
      const { status, stderr } = await run(file('bad.json', value));
      assert.equal(status, 2);
      assert.match(stderr, message);
    }
  });

  it('says what is in it and makes no sense, and schedules all the same', async () => {
    const odd = { ...good, fixed: [{ plan: 'nobody', on: '2027-01-12' }] };
    const { status, stdout, stderr } = await run(file('odd.json', odd));
    assert.equal(status, 1);
    assert.match(stdout, /^2 meetings with a place/);
    assert.match(stderr, /ISP_SCHEDULE_PLAN_UNKNOWN at\s+\/fixed\/0\/plan/);
  });

  it('asks for one calendar, and for files', async () => {
    const options = file('good.json', good);
    assert.equal((await isp([year, '--schedule', options])).status, 2);
    const stream = await isp(['--ndjson', '--schedule', options, ...common]);
    assert.match(stream.stderr, /all plans at once/);
  });
});
