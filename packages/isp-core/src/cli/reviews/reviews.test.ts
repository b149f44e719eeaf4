/** Runs the real program on plans, and lists what is due. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import type { Json } from '../../kernel/json.ts';
import { planOf } from '../../policy/engine/example-plans.ts';
import { englandCurrent } from '../../policy/profiles/england-current.ts';
import type { Deadline } from '../../reviews/deadline.ts';
import type { ReviewTrigger } from '../../reviews/triggers/review-trigger.ts';
import { isp, scratchFolder } from '../../testing/isp-program.ts';
import { runHere } from '../../testing/run-here.ts';

const scratch = scratchFolder();
const fixtures = fileURLToPath(new URL('../../../../isp-fixtures/', import.meta.url));
const calendarFile = path.join(fixtures, 'calendars/larkfield-academy.json');
const planWith = (patch: Readonly<Record<string, Json>> = {}) =>
  planOf({ base: 'targeted', patch });
const january = ['--today', '2030-01-10'];
const june = ['--today', '2030-06-25'];
const words = (text: string) => text.replace(/\s+/g, ' ');

interface Listed {
  file?: string;
  line?: number;
  name?: string;
  calendar?: string;
  deadlines?: Deadline[];
  triggers?: ReviewTrigger[];
  issues?: { code: string }[];
}
const filesOf = (stdout: string) =>
  (JSON.parse(stdout) as { today: string; files: Listed[] }).files;

describe('isp reviews', () => {
  scratch.file('year/a.json', planWith());
  scratch.file('year/b.json', planWith({ '/reviews': [], '/person/givenName': 'Bo' }));
  const year = scratch.at('year');

  it('lists what is due in all plans, the most pressing first, each with its sum', () => {
    const { status, stdout, stderr } = isp(['reviews', year, ...june]);
    assert.equal(status, 1);
    const text = words(stdout);
    assert.match(text, /^What is due, on 25 June 2030\. OVERDUE - /);
    assert.match(
      text,
      /- 24 June 2030 \(1 day ago\): Review of the whole plan R\. A\., \S+a\.json; The first review 12 months after the review held on 24 June 2029\./,
    );
    const first = text.indexOf('15 January 2030 (161 days ago): Review of the whole plan B. A.');
    assert.ok(first > 0 && first < text.indexOf('24 June 2030 (1 day ago)'));
    assert.match(words(stderr), /^2 plans: \d+ overdue, \d+ to be arranged now\. $/);
    assert.ok(stdout.split('\n').every((line) => line.length <= 80 || !line.trim().includes(' ')));
  });

  it('ends with 0 where nothing is late or due, and says so', () => {
    const { reviews: _reviews, ...policy } = englandCurrent;
    const { deadlines: _deadlines, ...rest } = englandCurrent.reviews;
    const profile = scratch.file('profile.json', { ...policy, reviews: rest });
    const { status, stdout } = isp(['reviews', year, ...january, '--profile', profile]);
    assert.equal(status, 0);
    assert.match(words(stdout), /DUE SOON, AND NO DAY IS FIXED - 15 January 2030 \(in 5 days\)/);
    const early = isp(['reviews', year, '--today', '2029-09-10', '--profile', profile]);
    assert.match(early.stdout, /Nothing is overdue, due or planned in this time\./);
  });

  it('looks as far ahead as it is told', () => {
    const due = (...args: string[]) => {
      const file = scratch.at('year/a.json');
      const { stdout } = isp(['reviews', file, '--json', '--today', '2029-12-01', ...args]);
      return filesOf(stdout)[0]?.deadlines?.map(({ kind }) => kind) ?? [];
    };
    assert.ok(!due().includes('yearly-review'));
    assert.ok(due('--within', '300').includes('yearly-review'));
    assert.ok(due('--within', '0').length < due('--within', '300').length);
  });

  it('names children as it is told: initials, in full or not at all', () => {
    const file = scratch.at('year/b.json');
    const said = (...args: string[]) => isp(['reviews', file, ...june, ...args]).stdout;
    assert.match(said(), /B\. A\., /);
    assert.match(said('--names', 'full'), /Bo Ashby-Example, /);
    const json = said('--names', 'none', '--json');
    assert.doesNotMatch(said('--names', 'none') + json, /Ashby|Bo|B\. A\./);
    assert.ok(!('name' in (filesOf(json)[0] ?? {})));
  });

  it('goes by the calendar of each plan’s setting', () => {
    const settings = [
      {
        ...{ id: '00000000-0000-4000-8000-000000000099', name: 'Larkfield Academy' },
        ...{ kind: 'school', phase: 'primary', attendance: 'main', from: '2020-09-01' },
        identifiers: [],
      },
    ];
    const patch = { '/reviews/0/heldOn': '2025-12-27', '/settings': settings };
    const file = scratch.file('christmas.json', planWith(patch));
    const calendar: unknown = JSON.parse(readFileSync(calendarFile, 'utf8'));
    const both = scratch.file('calendars.json', [
      { ...(calendar as object), name: 'Elsewhere', identifiers: [] },
      calendar,
    ]);
    const args = ['reviews', file, '--today', '2026-12-01', '--calendar', both];
    assert.match(words(isp(args).stdout), /The last school day by then is 18 December 2026\./);
    const [listed] = filesOf(isp([...args, '--json']).stdout);
    assert.equal(listed?.calendar, 'larkfield-academy-2026');
    const deadline = listed.deadlines?.find(({ kind }) => kind === 'yearly-review');
    assert.deepEqual([deadline?.due, deadline?.latest], ['2026-12-27', '2026-12-18']);
  });

  it('says what may call for a review before its time', () => {
    const answer = {
      ...{ id: '00000000-0000-4000-8000-000000000098', party: 'family', position: 'not-agreed' },
      ...{ revision: 3, on: '2029-11-05' },
    };
    const file = scratch.file('early.json', planWith({ '/agreements': [answer] }));
    const { stdout } = isp(['reviews', file, ...january]);
    assert.match(
      words(stdout),
      /MAY CALL FOR A REVIEW BEFORE ITS TIME - R\. A\., \S+ The family did not agree on 5 November 2029\./,
    );
    const [listed] = filesOf(isp(['reviews', file, '--json', ...january]).stdout);
    assert.ok(listed?.triggers?.some(({ at }) => at === '/agreements/0'));
  });

  it('lists the good plans where one is bad, and ends with 2', () => {
    const bad = path.join(fixtures, 'broken/not-json.json');
    const { status, stdout, stderr } = isp(['reviews', bad, scratch.at('year/a.json'), ...june]);
    assert.equal(status, 2);
    assert.match(stdout, /Review of the whole plan/);
    assert.match(stderr, /ISP_READ_NOT_JSON/);
    assert.match(words(stderr), /1 plan: .*1 that could not be read\. $/);
    const json = isp(['reviews', bad, '--json', ...june]).stdout;
    assert.equal(filesOf(json)[0]?.issues?.[0]?.code, 'ISP_READ_NOT_JSON');
  });

  it('reads a stream, a plan on each line, and goes on after a bad one', () => {
    const whole = JSON.stringify(planWith());
    const input = `${whole}\n?\n\n${whole}\n`;
    const { status, stdout, stderr } = isp(['reviews', '--ndjson', '--json', ...june], input);
    assert.equal(status, 2);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Listed);
    assert.deepEqual(
      lines.map(({ line, issues }) => [line, issues?.[0]?.code]),
      [
        [1, undefined],
        [2, 'ISP_READ_NOT_JSON'],
        [4, undefined],
      ],
    );
    assert.match(stderr, /2 plans/);
    const text = isp(['reviews', '--ndjson', ...june], input).stdout;
    assert.equal(text.match(/^What is due/gm)?.length, 2);
  });
});

describe('as CSV', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\u0027=1', '＝1', 'a,"b"\nc', 'Zoë'];
  const files = Object.fromEntries(
    hostile.map((givenName, i) => [
      `${i}.json`,
      JSON.stringify(planWith({ '/person/givenName': givenName })),
    ]),
  );
  const csv = async () => {
    const args = ['reviews', ...Object.keys(files), '--csv', '--names', 'full', ...june];
    return (await runHere(args, files)).out;
  };

  it('runs nothing in a spreadsheet, and every value can be read back', async () => {
    const text = await csv();
    assert.ok(text.startsWith('\ufefffile,plan,child,'));
    assert.ok(text.endsWith('\r\n'));
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    for (const cell of data.flatMap((row) => Object.values(row))) {
      assert.doesNotMatch(cell, /^[=+\-@\t\r\n＝＋－＠]/);
    }
    const back = data.map((row) =>
      (row['child'] ?? '').replace(/^'/, '').replace(' Ashby-Example', ''),
    );
    assert.deepEqual([...new Set(back)].sort(), hostile.toSorted());
  });

  it('has a row for each deadline of the list', async () => {
    const rows = (await csv()).split('\r\n').filter((row) => row.includes('yearly-review'));
    assert.ok(rows.length >= hostile.length);
    const stream = isp(['reviews', '--ndjson', '--csv', ...june], JSON.stringify(planWith()));
    assert.match(
      stream.stdout,
      /^\ufefffile,plan.*\r\nLine 1,[^\r]*Review of the whole plan,overdue,/s,
    );
  });

  it('is a header alone where nothing is due', async () => {
    const closed = JSON.stringify(planWith({ '/status': 'closed' }));
    const { out, code } = await runHere(['reviews', 'a.json', '--csv', ...june], {
      'a.json': closed,
    });
    assert.equal(code, 0);
    assert.equal(out.trimEnd().split('\r\n').length, 1);
  });
});

describe('used in a way that it does not know', () => {
  const plan = { 'a.json': JSON.stringify(planWith()), 'c.json': '{"format":"isp-calendar"}' };
  const cases: readonly [string, string[], RegExp][] = [
    ['no file', [], /Which file\?/],
    ['two forms at once', ['a.json', '--csv', '--json'], /Choose --json or --csv/],
    ['days that are no number', ['a.json', '--within', 'soon'], /not a number of days/],
    ['a day that is not', ['a.json', '--today', '2030-02-30'], /not a date/],
    ['another form of names', ['a.json', '--names', 'nick'], /none, initials, full/],
    ['an unknown profile', ['a.json', '--profile', 'wales'], /no profile “wales”/],
    ['a file and a stream', ['a.json', '--ndjson'], /leave its name out/],
    ['a stream and a calendar from it', ['--ndjson', '--calendar', '-'], /cannot come from there/],
    ['standard input twice', ['-', '--calendar', '-'], /once only/],
    ['a calendar that is none', ['a.json', '--calendar', 'c.json'], /ISP_CALENDAR_MISSING/],
    ['a calendar that is not there', ['a.json', '--calendar', 'd.json'], /ISP_CLI_CANNOT_OPEN/],
  ];
  for (const [name, args, said] of cases) {
    it(`says so and ends with 2: ${name}`, async () => {
      const { code, out, err } = await runHere(['reviews', ...args], plan);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(words(err), said);
    });
  }

  it('helps within 80 columns', async () => {
    const { out } = await runHere(['reviews', '--help']);
    assert.match(out, /^isp reviews FILE…/);
    assert.ok(out.split('\n').every((line) => line.length <= 80));
  });
});
